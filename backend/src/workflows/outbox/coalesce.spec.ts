import { coalesce } from "./coalesce"

const tick = () => new Promise((resolve) => setTimeout(resolve, 5))

describe("coalesce", () => {
  it("never overlaps, and serves a rush of calls with one more run", async () => {
    let running = 0
    let runs = 0
    const run = coalesce<void>(async () => {
      expect(++running).toBe(1)
      runs++
      await tick()
      running--
    })
    await Promise.all([run(), run(), run(), run()])
    expect(runs).toBe(2)
    await run()
    expect(runs).toBe(3)
  })

  it("goes on after a failure, which only its own callers hear of", async () => {
    let fail = true
    const run = coalesce<void>(async () => {
      await tick()
      if (fail) throw new Error("no")
    })
    const first = run()
    const second = run()
    await expect(first).rejects.toThrow("no")
    fail = false
    await expect(second).resolves.toBeUndefined()
  })
})
