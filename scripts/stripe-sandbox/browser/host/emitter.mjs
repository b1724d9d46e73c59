// @ts-check

/** @typedef {(event: any) => void} Handler */

/** The `on`, `once` and `off` of Stripe's elements. */
export function createEmitter() {
  /** @type {Map<string, Set<Handler>>} */
  const handlers = new Map()
  const emitter = {
    /** @param {string} type @param {Handler} handler */
    on(type, handler) {
      handlers.set(type, (handlers.get(type) ?? new Set()).add(handler))
    },
    /** @param {string} type @param {Handler} handler */
    once(type, handler) {
      const single = (/** @type {any} */ event) => {
        emitter.off(type, single)
        handler(event)
      }
      emitter.on(type, single)
    },
    /** @param {string} type @param {Handler} [handler] all of them if not said */
    off(type, handler) {
      if (handler) handlers.get(type)?.delete(handler)
      else handlers.delete(type)
    },
    /** @param {string} type @param {any} event */
    emit(type, event) {
      for (const handler of [...(handlers.get(type) ?? [])]) handler(event)
    },
  }
  return emitter
}
