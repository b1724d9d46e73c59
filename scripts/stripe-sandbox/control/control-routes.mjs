// @ts-check
import { missing, parameterError, refused } from "../http/stripe-api-error.mjs"
import { disputeCharge } from "../resources/disputes.mjs"
import { readLedger } from "./read-ledger.mjs"

/** @typedef {import("../start-sandbox.mjs").Sandbox} Sandbox */

/**
 * @typedef {object} ControlRoute the tests' side door, in JSON
 * @property {"GET" | "POST"} method
 * @property {string} path
 * @property {(sandbox: Sandbox, input: Record<string, unknown>, path: { id: string }) => unknown} run
 */

/** @type {ControlRoute[]} */
export const controlRoutes = [
  { method: "GET", path: "/_sandbox/ledger", run: ({ store }) => ({ payment_intents: readLedger(store) }) },
  {
    method: "GET",
    path: "/_sandbox/deliveries",
    run: ({ store, webhooks }) => ({
      idle: webhooks.isIdle(),
      deliveries: store.list("deliveries").map((each) => ({ ...each, type: store.get("events", each.id).type })),
    }),
  },
  {
    method: "POST",
    path: "/_sandbox/webhooks",
    run: ({ webhooks }, input) => {
      if (input.url !== undefined) webhooks.setUrl(text(input, "url"))
      if (input.action !== undefined)
        webhooks.setMode({
          action: choice(input, "action", ["deliver", "hold", "drop"]),
          ...(Array.isArray(input.types) && { types: input.types.map(String) }),
        })
      return {}
    },
  },
  {
    method: "POST",
    path: "/_sandbox/events/:id/redeliver",
    run: async ({ store, webhooks }, { times = 1 }, { id }) => {
      const event = store.get("events", id)
      if (!event) throw missing("event", id)
      return { results: await webhooks.redeliver(event, Number(times)) }
    },
  },
  {
    method: "POST",
    path: "/_sandbox/delays",
    run: ({ faults }, input) => {
      faults.setDelay(text(input, "route"), count(input, "milliseconds"))
      return {}
    },
  },
  {
    method: "POST",
    path: "/_sandbox/faults",
    run: ({ faults }, input) => {
      const when = choice(input, "when", ["before", "after"])
      const how = choice(input, "how", ["500", "reset"])
      faults.add(text(input, "route"), { when, how }, input.times === undefined ? 1 : count(input, "times"))
      return {}
    },
  },
  {
    method: "POST",
    path: "/_sandbox/disputes",
    run: (sandbox, input) => {
      const { store, webhooks } = sandbox
      const intent = store.get("payment_intents", text(input, "payment_intent"))
      if (intent?.status !== "succeeded") throw refused("Only a payment that succeeded can be disputed.")
      const reason = input.reason === undefined ? "fraudulent" : text(input, "reason")
      const context = { ...sandbox, emit: webhooks.emitter(null) }
      const dispute = store.transaction(() =>
        disputeCharge(context, store.get("charges", intent.latest_charge), reason),
      )
      webhooks.kick()
      return dispute
    },
  },
  {
    method: "POST",
    path: "/_sandbox/clock",
    run: (sandbox, input) => {
      sandbox.advanceClock(count(input, "advance_seconds") * 1000)
      return { now: Math.floor(sandbox.now() / 1000) }
    },
  },
  {
    method: "POST",
    path: "/_sandbox/reset",
    run: ({ faults, webhooks }) => {
      faults.reset()
      webhooks.setMode({ action: "deliver" })
      return {}
    },
  },
]

/** @param {Record<string, unknown>} input @param {string} name */
function text(input, name) {
  const value = input[name]
  if (typeof value !== "string" || value === "") throw parameterError(`${name} must be a text.`, name)
  return value
}

/** @param {Record<string, unknown>} input @param {string} name */
function count(input, name) {
  const value = input[name]
  if (typeof value !== "number" || !Number.isInteger(value) || value < 0)
    throw parameterError(`${name} must be a whole number.`, name)
  return value
}

/** @template {string} T @param {Record<string, unknown>} input @param {string} name @param {T[]} choices @returns {T} */
function choice(input, name, choices) {
  const found = choices.find((each) => each === input[name])
  if (!found) throw parameterError(`${name} must be one of ${choices.join(", ")}.`, name)
  return found
}
