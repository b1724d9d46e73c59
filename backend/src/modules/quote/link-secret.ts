import { createHash, randomBytes } from "node:crypto"

const BYTES = 32
const SECRET = /^[\w-]{43}$/

/** The secret of a link: nobody can guess it, and it is kept nowhere. */
export const newSecret = (): string => randomBytes(BYTES).toString("base64url")

/** What is kept of it. @returns null for what no secret looks like */
export const hashSecret = (token: string): string | null =>
  SECRET.test(token) ? createHash("sha256").update(token).digest("hex") : null
