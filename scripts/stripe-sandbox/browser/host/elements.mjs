// @ts-check
import { createEmitter } from "./emitter.mjs"
import { createPaymentElement } from "./payment-element.mjs"

/** @typedef {{ options: any, ask: (message: object) => Promise<any> | undefined, isSubmitted: boolean }} Group */

/** What Stripe.js knows of an `elements` object and the shop's page does not see. @type {WeakMap<object, Group>} */
export const groups = new WeakMap()

/**
 * @param {string} key
 * @param {any} [given]
 */
export function createElements(key, given = {}) {
  const emitter = createEmitter()
  /** @type {Map<string, any>} */
  const created = new Map()
  /** @type {Group} */
  const group = {
    options: { ...given },
    ask: (message) => created.get("payment")?._ask(message),
    isSubmitted: false,
  }

  /** @param {any} options */
  function paymentElement(options) {
    const own = { ...options }
    const element = createPaymentElement({
      key,
      read: () => ({ group: group.options, element: own }),
      remove: () => created.delete("payment"),
    })
    return Object.assign(element, {
      /** @param {any} changes */
      update(changes) {
        Object.assign(own, changes)
        element._tellOptions()
        return element
      },
    })
  }

  const elements = {
    /** @param {string} type @param {any} [options] */
    create(type, options = {}) {
      const make = type === "payment" ? paymentElement : type === "expressCheckout" ? noWallets : undefined
      if (!make) throw new Error(`The Stripe sandbox has no Element of type ${type}.`)
      if (created.has(type)) throw new Error(`Can only create one Element of type ${type} through elements.`)
      const element = make(options, () => created.delete(type))
      created.set(type, element)
      return element
    },
    /** @param {string} type */
    getElement: (type) => created.get(type) ?? null,
    /** @param {any} changes */
    async update(changes) {
      Object.assign(group.options, changes)
      group.isSubmitted = false
      created.get("payment")?._tellOptions()
      emitter.emit("update-end", {})
    },
    /** @param {string} type @param {() => void} handler */
    on: (type, handler) => emitter.on(type, handler),
    fetchUpdates: async () => ({}),
    async submit() {
      const result = (await group.ask({ type: "submit" })) ?? { error: notMounted }
      group.isSubmitted = !result.error
      return result
    },
  }
  groups.set(elements, group)
  return elements
}

export const notMounted = {
  type: "invalid_request_error",
  message: "The Payment Element is not mounted: create and mount it before submitting.",
}

/** Wallets belong to real banks: the element is there, says that it offers none, and stays empty. @param {any} _options @param {() => void} remove */
function noWallets(_options, remove) {
  const emitter = createEmitter()
  const element = {
    mount: () =>
      queueMicrotask(() =>
        emitter.emit("ready", { elementType: "expressCheckout", availablePaymentMethods: undefined }),
      ),
    unmount() {},
    destroy: remove,
    update: () => element,
    /** @param {string} type @param {(event: any) => void} handler */
    on: (type, handler) => (emitter.on(type, handler), element),
    /** @param {string} type @param {(event: any) => void} handler */
    once: (type, handler) => (emitter.once(type, handler), element),
    /** @param {string} type @param {(event: any) => void} [handler] */
    off: (type, handler) => (emitter.off(type, handler), element),
    focus() {},
    blur() {},
    clear() {},
  }
  return element
}
