// @ts-check
import { API_VERSION } from "../http/handle-request.mjs"
import { createId } from "../store/create-id.mjs"
import { sendEvent } from "./send-event.mjs"

/** @typedef {import("stripe").Stripe.Event} Event */
/** @typedef {ReturnType<typeof createWebhooks>} Webhooks */
/** @typedef {{ id: string, status: "pending" | "delivered" | "dropped" | "failed", attempts: number, due: number, last_error: string | null }} Delivery */
/** @typedef {{ action: "deliver" | "hold" | "drop", types?: string[] }} Mode what happens to events, or to those of some types */

/** Waits after each failed delivery, in milliseconds: about six minutes in all, then the event counts as failed. */
const RETRY_AFTER_MS = [1, 2, 5, 10, 20, 40, 60, 60, 60, 60, 60].map((seconds) => seconds * 1000)
const MAX_AT_ONCE = 24
/** As long as Stripe's API still shows an event. */
const KEPT_SECONDS = 30 * 24 * 60 * 60

/**
 * Keeps every event and brings it to the shop, again and again until it is taken; in no promised order.
 * @param {object} parts
 * @param {import("../store/open-store.mjs").Store} parts.store
 * @param {() => number} parts.now milliseconds
 * @param {import("../start-sandbox.mjs").Settings} parts.settings
 */
export function createWebhooks({ store, now, settings }) {
  /** @type {Set<string>} */
  const waiting = new Set(
    store
      .list("deliveries")
      .filter((each) => each.status === "pending")
      .map((each) => each.id),
  )
  /** @type {Set<string>} */
  const sending = new Set()
  /** @type {Mode} */
  let mode = { action: "deliver" }
  let url = settings.webhookUrl
  /** @type {NodeJS.Timeout | undefined} */
  let timer
  let isClosed = false

  /** @param {"hold" | "drop"} action @param {string} type */
  const isStopped = (action, type) => mode.action === action && (mode.types?.includes(type) ?? true)

  /** @param {Delivery} delivery @param {object} changes */
  const keep = (delivery, changes) => store.put("deliveries", { ...delivery, ...changes })

  function kick() {
    clearTimeout(timer)
    if (isClosed || url === undefined) return
    // A request that was refused after all took its events back.
    for (const id of waiting) if (!store.get("deliveries", id)) waiting.delete(id)
    const due = [...waiting].filter((id) => !sending.has(id) && !isStopped("hold", store.get("events", id).type))
    for (const id of due) {
      if (sending.size >= MAX_AT_ONCE) return
      if (store.get("deliveries", id).due <= now()) void deliver(id)
    }
    const next = Math.min(...due.filter((id) => !sending.has(id)).map((id) => store.get("deliveries", id).due))
    if (Number.isFinite(next)) timer = setTimeout(kick, Math.max(10, next - now())).unref()
  }

  /** @param {string} id */
  async function deliver(id) {
    sending.add(id)
    const { ok, detail } = await sendEvent(store.get("events", id), {
      url: String(url),
      secret: settings.webhookSecret,
    })
    sending.delete(id)
    if (isClosed) return
    const delivery = store.get("deliveries", id)
    const attempts = delivery.attempts + 1
    const delay = RETRY_AFTER_MS[attempts - 1]
    store.transaction(() => {
      if (ok) {
        keep(delivery, { status: "delivered", attempts, last_error: null })
        store.put("events", { ...store.get("events", id), pending_webhooks: 0 })
      } else if (delay === undefined) keep(delivery, { status: "failed", attempts, last_error: detail })
      else keep(delivery, { attempts, last_error: detail, due: now() + delay })
    })
    if (ok || delay === undefined) waiting.delete(id)
    kick()
  }

  return {
    kick,
    /**
     * Inside a transaction: keeps an event and its delivery.
     * @param {{ id: string | null, idempotency_key: string | null } | null} request what caused it
     * @returns {(type: string, object: object, previous?: object) => void}
     */
    emitter: (request) => (type, object, previous) => {
      const isDropped = url === undefined || isStopped("drop", type)
      const event = store.put("events", {
        id: createId("evt"),
        object: "event",
        api_version: API_VERSION,
        created: Math.floor(now() / 1000),
        data: { object, ...(previous && { previous_attributes: previous }) },
        livemode: false,
        pending_webhooks: isDropped ? 0 : 1,
        request,
        type,
      })
      store.put("deliveries", {
        id: event.id,
        status: isDropped ? "dropped" : "pending",
        attempts: 0,
        due: now(),
        last_error: null,
      })
      if (!isDropped) waiting.add(event.id)
    },
    /** @param {Mode} next */
    setMode(next) {
      mode = next
      kick()
    },
    /** @param {string} next */
    setUrl(next) {
      url = next
      kick()
    },
    /** Sends an event again at once, so many times side by side. @param {Event} event @param {number} times */
    redeliver: (event, times) =>
      Promise.all(
        Array.from({ length: times }, () => sendEvent(event, { url: String(url), secret: settings.webhookSecret })),
      ),
    /** Drops what Stripe would no longer show. */
    prune() {
      store.transaction(() => {
        for (const { id, created } of store.list("events")) {
          if (created > now() / 1000 - KEPT_SECONDS) continue
          store.remove("events", id)
          store.remove("deliveries", id)
        }
      })
    },
    isIdle: () => waiting.size === 0 && sending.size === 0,
    close() {
      isClosed = true
      clearTimeout(timer)
    },
  }
}
