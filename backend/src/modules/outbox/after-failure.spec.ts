import { afterFailure, MAX_ATTEMPTS } from "./after-failure"

const now = new Date("2026-03-02T12:00:00Z")
const pause = (attempts: number) => (afterFailure(attempts, now).next_attempt_at.getTime() - now.getTime()) / 1000

describe("afterFailure", () => {
  it("waits twice as long each time, an hour at most", () => {
    expect([1, 2, 3, 9].map(pause)).toEqual([15, 30, 60, 3600])
  })

  it("gives up in the end, and at once when staff's own retry fails", () => {
    expect(afterFailure(MAX_ATTEMPTS - 1, now).status).toBe("pending")
    expect(afterFailure(MAX_ATTEMPTS, now).status).toBe("failed")
    expect(afterFailure(MAX_ATTEMPTS + 1, now).status).toBe("failed")
  })
})
