/**
 * What PostgreSQL says when the same request may well succeed a moment later: a deadlock or a conflict between
 * transactions, no connection left, a server that stops or starts.
 * @see https://www.postgresql.org/docs/current/errcodes-appendix.html
 */
const POSTGRES_CODES = ["40P01", "40001", "53300", "57P01", "57P02", "57P03"]
/** The database, or Redis, is not reached. */
const NETWORK_CODES = ["ECONNREFUSED", "ECONNRESET", "ETIMEDOUT", "EPIPE"]
/** The locking module (every provider) and Knex's pool know no code. */
const MESSAGES = [/^Timed-out acquiring lock/, /^Knex: Timeout acquiring a connection/, /^Connection terminated/]

/** Whether an error comes of a moment's load or outage, so that the same request may be tried again as it is. */
export function isPassingTrouble(error: unknown): boolean {
  if (typeof error !== "object" || error === null) return false
  const { code, message } = error as { code?: unknown; message?: unknown }
  if (typeof code === "string" && [...POSTGRES_CODES, ...NETWORK_CODES].includes(code)) return true
  return typeof message === "string" && MESSAGES.some((pattern) => pattern.test(message))
}
