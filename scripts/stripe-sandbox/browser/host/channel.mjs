// @ts-check

/** Where this script came from is where the sandbox is. */
export const SANDBOX = new URL(/** @type {HTMLScriptElement} */ (document.currentScript).src).origin

/**
 * Talks with a frame of the sandbox. What is sent before the frame is there waits; answers come by number.
 * @param {HTMLIFrameElement} frame
 * @param {(message: { type: string } & Record<string, any>) => void} receive
 */
export function openChannel(frame, receive) {
  /** @type {Map<number, (result: any) => void>} */
  const asked = new Map()
  /** @type {object[]} */
  const queue = []
  let isReady = false
  let count = 0

  /** @param {MessageEvent} event */
  function listen({ origin, source, data }) {
    if (origin !== SANDBOX || source !== frame.contentWindow) return
    if (data.type === "answer") {
      asked.get(data.id)?.(data.result)
      asked.delete(data.id)
      return
    }
    receive(data)
    if (data.type !== "ready") return
    isReady = true
    for (const message of queue.splice(0)) post(message)
  }

  /** @param {object} message */
  const post = (message) => frame.contentWindow?.postMessage(message, SANDBOX)
  /** @param {object} message */
  const send = (message) => void (isReady ? post(message) : queue.push(message))

  window.addEventListener("message", listen)
  return {
    send,
    /** @param {object} message @returns {Promise<any>} */
    ask(message) {
      count += 1
      const id = count
      send({ ...message, id })
      return new Promise((resolve) => asked.set(id, resolve))
    },
    close: () => window.removeEventListener("message", listen),
  }
}
