/** Tries until a message is given up: about six hours, so that a mail server may be away for some. */
export const MAX_ATTEMPTS = 14
const FIRST_PAUSE_SECONDS = 15
const LONGEST_PAUSE_SECONDS = 3600

/** What becomes of a message whose try number `attempts` failed: a later try, each pause twice the last, or giving up. */
export function afterFailure(attempts: number, now: Date) {
  if (attempts >= MAX_ATTEMPTS) return { status: "failed" as const, next_attempt_at: now }
  const pause = Math.min(FIRST_PAUSE_SECONDS * 2 ** (attempts - 1), LONGEST_PAUSE_SECONDS)
  return { status: "pending" as const, next_attempt_at: new Date(now.getTime() + pause * 1000) }
}
