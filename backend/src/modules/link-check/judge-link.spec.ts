import { afterFinding, judgeLink, type LinkAnswer, type LinkState } from "./judge-link"

const monday = new Date("2026-03-02T12:00:00Z")
const tuesday = new Date("2026-03-03T12:00:00Z")
const after = (...answers: LinkAnswer[]) =>
  answers.reduce<LinkState | undefined>(
    (state, answer, index) => afterFinding(state, judgeLink(answer), index === 0 ? monday : tuesday),
    undefined,
  )

describe("judgeLink", () => {
  it.each([200, 204, 301, 304])("takes %d for alive", (status) => expect(judgeLink({ status }).is).toBe("alive"))
  it.each([404, 410, 500, 502, 503])("takes %d for dead", (status) => expect(judgeLink({ status }).is).toBe("dead"))
  it.each([400, 401, 403, 405, 429, 451])("takes %d for a refusal that says nothing", (status) =>
    expect(judgeLink({ status }).is).toBe("unknown"),
  )
  it.each(["no-host", "tls", "timeout", "connection", "redirects", "malformed"] as const)("takes %s for dead", (kind) =>
    expect(judgeLink({ kind, message: "No." })).toEqual({ is: "dead", fault: "No." }),
  )
  it.each(["network", "forbidden", "too-big"] as const)("does not blame the link for %s", (kind) =>
    expect(judgeLink({ kind, message: "No." }).is).toBe("unknown"),
  )
})

describe("afterFinding", () => {
  it("calls a link dead at the second time in a row, since the first", () => {
    const once = after({ status: 404 })
    expect(once).toEqual({ ok: true, fault: "The page is gone (404).", failures: 1, failing_since: monday })
    expect(after({ status: 404 }, { status: 500 })).toEqual({
      ok: false,
      fault: "The site is out of order (500).",
      failures: 2,
      failing_since: monday,
    })
    expect(after({ status: 404 }, { status: 200 }, { status: 404 })).toMatchObject({ ok: true, failures: 1 })
  })

  it("leaves a dead link dead while it cannot be checked, and calls it well when it is", () => {
    const dead = [{ status: 404 }, { status: 404 }]
    expect(after(...dead, { status: 403 })).toMatchObject({ ok: false, fault: "The page is gone (404)." })
    expect(after(...dead, { status: 200 })).toEqual({ ok: true, fault: null, failures: 0, failing_since: null })
    expect(after({ status: 429 })).toMatchObject({ ok: true, fault: expect.stringContaining("could not be checked") })
  })
})
