const seconds = (/** @type {number} */ since) => `${((Date.now() - since) / 1000).toFixed(1)} s`

/**
 * Shows the steps of a long command: one line each with its seconds when it is over, and on a terminal a line that counts
 * while it lasts. Where there is no terminal, a step that takes long says so once, so that nobody takes it for dead.
 * @param {{ out?: NodeJS.WriteStream }} [options]
 */
export function createProgress({ out = process.stdout } = {}) {
  /** @type {Map<string, number>} */
  const running = new Map()
  const live = out.isTTY === true
  const clear = () => live && out.write("\r\x1b[K")
  const draw = () => {
    const all = [...running].map(([label, since]) => `${label} ${seconds(since)}`).join(" · ")
    if (live && all) out.write(`\r\x1b[K  … ${all.slice(0, (out.columns ?? 80) - 6)}`)
  }
  const print = (/** @type {string} */ line) => {
    clear()
    out.write(`${line}\n`)
    draw()
  }
  const ticking = live ? setInterval(draw, 500) : null
  ticking?.unref()

  /**
   * @template T
   * @param {string} label
   * @param {() => Promise<T>} work a returned `{ note }` is shown behind the seconds
   * @returns {Promise<T>}
   */
  async function step(label, work) {
    const since = Date.now()
    running.set(label, since)
    draw()
    const hint = live ? null : setTimeout(() => print(`  … ${label}`), 10_000)
    try {
      const result = await work()
      running.delete(label)
      print(`  ✓ ${label.padEnd(46)} ${seconds(since).padStart(8)}${noteOf(result)}`)
      return result
    } catch (error) {
      running.delete(label)
      print(`  ✗ ${label.padEnd(46)} ${seconds(since).padStart(8)}`)
      throw error
    } finally {
      if (hint) clearTimeout(hint)
    }
  }

  const close = () => {
    if (ticking) clearInterval(ticking)
    clear()
  }
  return { step, print, close }
}

/** @param {unknown} result */
const noteOf = (result) => (result && typeof result === "object" && "note" in result ? `  ${String(result.note)}` : "")

/** @typedef {ReturnType<typeof createProgress>} Progress */
