// @ts-check
import { createHash } from "node:crypto"
import { StripeApiError, parameterError } from "./stripe-api-error.mjs"

/** @typedef {{ status: number, body: unknown, request_id: string }} Answer */
/** @typedef {ReturnType<typeof createIdempotency>} Idempotency */

/** Stripe forgets a key after a day. */
const KEPT_MS = 24 * 60 * 60 * 1000
const MAX_LENGTH = 255

/**
 * The first answer to an idempotency key is the answer to every later request with it.
 * @param {import("../store/open-store.mjs").Store} store
 * @param {() => number} now milliseconds
 */
export function createIdempotency(store, now) {
  /** @type {Set<string>} keys whose first request is still running */
  const running = new Set()

  return {
    /**
     * @param {string} key
     * @param {string} fingerprint
     * @returns {Answer | undefined} the kept answer; without one the key is taken until `end`
     */
    begin(key, fingerprint) {
      if (key.length > MAX_LENGTH) throw parameterError(`Idempotency keys can have up to ${MAX_LENGTH} characters.`, "")
      const kept = store.get("idempotency", key)
      const isFresh = kept !== undefined && kept.created > now() - KEPT_MS
      if (isFresh && kept.fingerprint !== fingerprint) throw usedOtherwise(key)
      if (isFresh) return kept
      if (running.has(key)) throw inUse(key)
      running.add(key)
      return undefined
    },
    /** Within the transaction of the request itself. @param {string} key @param {string} fingerprint @param {Answer} answer */
    remember: (key, fingerprint, answer) =>
      void store.put("idempotency", { id: key, fingerprint, created: now(), ...answer }),
    /** @param {string} key */
    end: (key) => void running.delete(key),
    /** Drops what Stripe would have forgotten. */
    prune() {
      store.transaction(() => {
        for (const { id, created } of store.list("idempotency"))
          if (created <= now() - KEPT_MS) store.remove("idempotency", id)
      })
    },
  }
}

/** @param {string} method @param {string} pathname @param {string} body */
export const fingerprintOf = (method, pathname, body) =>
  createHash("sha256").update(`${method} ${pathname}\n${body}`).digest("base64url")

/** @param {string} key */
const usedOtherwise = (key) =>
  new StripeApiError(
    400,
    {
      type: "idempotency_error",
      message: `Keys for idempotent requests can only be used with the same parameters they were first used with. Try using a key other than '${key}' if you meant to execute a different request.`,
    },
    { keep: false },
  )

/** @param {string} key */
const inUse = (key) =>
  new StripeApiError(
    409,
    {
      type: "idempotency_error",
      code: "idempotency_key_in_use",
      message: `There is currently another in-progress request using this idempotency key (that probably means you submitted twice, and the other request is still going through): ${key}.`,
    },
    { keep: false },
  )
