/** Milliseconds between two questions, and the longest that a shop in trouble is left alone. */
const EVERY = 4_000
const AT_MOST = 60_000

/**
 * Asks for the watched facts again and again while the page is seen and the browser is online, less and less often while
 * the shop does not answer. What has not changed costs an empty answer (304).
 * @returns how to stop
 */
export function followFacts(watch: string, tell: (facts: string[]) => void) {
  let wait = EVERY
  let timer = 0

  async function ask() {
    const response = await fetch(`/api/catalogue-state?${watch}`, { cache: "no-cache" })
    if (!response.ok) throw new Error(`${response.status}`)
    tell(await response.json())
  }

  function askLater() {
    clearTimeout(timer)
    if (document.hidden) return
    timer = window.setTimeout(() => {
      const asked = navigator.onLine ? ask() : Promise.reject(new Error("offline"))
      asked
        .then(
          () => (wait = EVERY),
          // Not knowing takes nothing away: the checkout looks at every price again.
          () => (wait = Math.min(wait * 2, AT_MOST)),
        )
        .finally(askLater)
    }, wait)
  }

  function askSoon() {
    wait = EVERY
    askLater()
  }

  askSoon()
  addEventListener("online", askSoon)
  document.addEventListener("visibilitychange", askSoon)
  return () => {
    clearTimeout(timer)
    removeEventListener("online", askSoon)
    document.removeEventListener("visibilitychange", askSoon)
  }
}
