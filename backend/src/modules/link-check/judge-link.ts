import type { OutgoingFaultKind } from "../../outgoing/outgoing-fault"

/** What asking a link came to: its HTTP status, or why there was no answer. */
export type LinkAnswer = { status: number } | { kind: OutgoingFaultKind; message: string }

export type LinkFinding = { is: "alive" | "dead" | "unknown"; fault: string | null }

/** Times in a row that a link must be found dead before it is called so: any server is away for a minute now and then. */
export const DEAD_AFTER = 2

/** A refusal says nothing of whether people see the page; neither does what keeps the shop itself from asking. */
const UNKNOWN_KINDS: readonly OutgoingFaultKind[] = ["network", "forbidden", "too-big"]

/** Whether a link is dead, in words for the staff; pure. */
export function judgeLink(answer: LinkAnswer): LinkFinding {
  if ("kind" in answer) {
    const isUnknown = UNKNOWN_KINDS.includes(answer.kind)
    return isUnknown ? unknown(answer.message) : { is: "dead", fault: answer.message }
  }
  const { status } = answer
  if (status < 400) return { is: "alive", fault: null }
  if (status === 404 || status === 410) return { is: "dead", fault: `The page is gone (${status}).` }
  if (status >= 500) return { is: "dead", fault: `The site is out of order (${status}).` }
  return unknown(`The site lets no program in (${status}).`)
}

const unknown = (why: string): LinkFinding => ({ is: "unknown", fault: `It could not be checked. ${why}` })

export type LinkState = { ok: boolean; fault: string | null; failures: number; failing_since: Date | null }

/** What is known of a link after another finding. One that could not be checked stays what it was. */
export function afterFinding(before: LinkState | undefined, { is, fault }: LinkFinding, now: Date): LinkState {
  if (is === "alive") return { ok: true, fault: null, failures: 0, failing_since: null }
  const { failures, failing_since } = before ?? { failures: 0, failing_since: null }
  if (is === "unknown") return before && failures > 0 ? before : { ok: true, fault, failures: 0, failing_since: null }
  return {
    ok: failures + 1 < DEAD_AFTER,
    fault,
    failures: failures + 1,
    failing_since: failing_since ?? now,
  }
}
