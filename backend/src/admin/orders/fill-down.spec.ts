import { fillDown, isColumn } from "./fill-down"

describe("a pasted column of tracking numbers", () => {
  it("fills the fields from the one on in which it was pasted", () => {
    expect(fillDown(["a", "b", "c"], "b", "1Z1\r\n1Z2\r\n")).toEqual({ b: "1Z1", c: "1Z2" })
  })

  it("leaves out what there is no field for, and keeps an empty cell in its place", () => {
    expect(fillDown(["a", "b", "c"], "a", "1\n\n3\n4\n")).toEqual({ a: "1", b: "", c: "3" })
  })

  it("takes the first column of several", () => {
    expect(fillDown(["a"], "a", "1Z1\tGround")).toEqual({ a: "1Z1" })
  })

  it("is told from a single number", () => {
    expect([isColumn("1Z1\n"), isColumn("1Z1\n1Z2")]).toEqual([false, true])
  })
})
