import { setTimeout as sleep } from "node:timers/promises"

/**
 * Asks again and again until the answer is yes.
 * @param {() => Promise<boolean>} ask a throw counts as no
 * @param {{ seconds: number, every?: number, signal?: AbortSignal }} options `every` in milliseconds
 * @returns {Promise<boolean>} false when the time is over
 * @throws the signal's reason, as soon as it is aborted
 */
export async function waitUntil(ask, { seconds, every = 100, signal }) {
  const end = Date.now() + seconds * 1000
  for (;;) {
    signal?.throwIfAborted()
    if (await ask().catch(() => false)) return true
    if (Date.now() >= end) return false
    await sleep(every)
  }
}

/**
 * @param {string} url
 * @returns {Promise<boolean>} whether it answers with 2xx or 3xx within five seconds
 */
export async function answers(url) {
  const response = await fetch(url, { redirect: "manual", signal: AbortSignal.timeout(5000) })
  await response.arrayBuffer()
  return response.status < 400
}
