// @ts-check
import { SANDBOX, openChannel } from "./channel.mjs"
import { createEmitter } from "./emitter.mjs"

/** @typedef {ReturnType<typeof createPaymentElement>} PaymentElement */

/** Enough for the fields before the frame has told its height, so that the page does not jump. */
const FIRST_HEIGHT = "320px"

/**
 * The Payment Element: a frame of the sandbox's, so that no card number is ever in the shop's page.
 * @param {{ key: string, read: () => { group: any, element: any }, remove: () => void }} parts `read` gives the
 *   options of the elements and of this one, as they are now
 */
export function createPaymentElement({ key, read, remove }) {
  const elementType = "payment"
  const emitter = createEmitter()
  /** @type {HTMLIFrameElement | undefined} */
  let frame
  /** @type {ReturnType<typeof openChannel> | undefined} */
  let channel

  /** @param {{ type: string } & Record<string, any>} message */
  function receive({ type, ...detail }) {
    if (type === "ready") tellOptions()
    if (type === "height" && frame) frame.style.height = `${detail.height}px`
    else if (type === "enter") frame?.closest("form")?.requestSubmit()
    else emitter.emit(type, { elementType, ...detail })
  }

  const tellOptions = () => channel?.send({ type: "options", ...read() })

  const element = {
    /** @param {string | HTMLElement} target */
    mount(target) {
      const place = typeof target === "string" ? document.querySelector(target) : target
      if (!place) throw new Error(`The selector you specified (${target}) applies to no DOM elements.`)
      if (frame && frame.parentElement === place) return
      element.unmount()
      frame = createFrame(key)
      channel = openChannel(frame, receive)
      place.replaceChildren(frame)
      emitter.emit("loaderstart", { elementType })
    },
    unmount() {
      channel?.close()
      frame?.remove()
      channel = undefined
      frame = undefined
    },
    destroy() {
      element.unmount()
      remove()
    },
    /** @param {string} type @param {(event: any) => void} handler */
    on: (type, handler) => (emitter.on(type, handler), element),
    /** @param {string} type @param {(event: any) => void} handler */
    once: (type, handler) => (emitter.once(type, handler), element),
    /** @param {string} type @param {(event: any) => void} [handler] */
    off: (type, handler) => (emitter.off(type, handler), element),
    focus() {
      frame?.focus()
      channel?.send({ type: "focus" })
    },
    blur: () => frame?.blur(),
    clear: () => channel?.send({ type: "clear" }),
    collapse: () => element,
    /** Between Stripe.js and its frame. @param {object} message @returns {Promise<any> | undefined} nothing if not mounted */
    _ask: (message) => channel?.ask(message),
    _tellOptions: tellOptions,
  }
  return element
}

/** @param {string} key */
function createFrame(key) {
  const frame = document.createElement("iframe")
  const url = new URL("/payment-frame", SANDBOX)
  url.search = new URLSearchParams({ key, parent: window.location.origin }).toString()
  frame.src = url.href
  frame.title = "Secure payment input frame"
  frame.allow = "payment *"
  // The scheme of frame and document must agree, or the browser paints an opaque canvas behind the fields.
  Object.assign(frame.style, {
    border: "0",
    colorScheme: "light",
    display: "block",
    height: FIRST_HEIGHT,
    margin: "-4px",
    width: "calc(100% + 8px)",
  })
  return frame
}
