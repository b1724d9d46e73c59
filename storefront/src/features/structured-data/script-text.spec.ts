import { scriptText } from "./script-text"

describe("data in a script element", () => {
  const hostile = { name: "</script><script>alert(1)</script>", text: "<!-- <script> a & b > c \u2028" }

  it("holds nothing that could end the element or begin a comment in it", () => {
    expect(scriptText(hostile)).not.toContain("<")
  })

  it("reads back as it was", () => {
    expect(JSON.parse(scriptText(hostile))).toEqual(hostile)
  })
})
