/**
 * Counts what passed and failed over all stages, and shows the output of those that fail.
 * @param {import("../shop/progress.mjs").Progress} progress
 */
export function createTally(progress) {
  const total = { passed: 0, failed: 0 }

  /**
   * @param {string} label
   * @param {() => Promise<import("./count-tests.mjs").Count & { output?: string }>} work a throw counts as one failure
   * @returns {Promise<boolean>} whether nothing failed
   */
  async function count(label, work) {
    try {
      await progress.step(label, async () => {
        const { passed, failed, output = "" } = await work()
        total.passed += passed
        if (failed) throw new StageFailed(failed, output)
        return { note: passed > 1 ? `${passed} passed` : "" }
      })
      return true
    } catch (error) {
      total.failed += error instanceof StageFailed ? error.failed : 1
      progress.print(error instanceof Error ? error.message : String(error))
      return false
    }
  }

  /** @returns {number} the exit code, after the line that counts the whole */
  function close() {
    console.log(`\n${total.passed} passed, ${total.failed} failed`)
    return total.failed ? 1 : 0
  }
  return { count, close }
}

/** @typedef {ReturnType<typeof createTally>} Tally */

class StageFailed extends Error {
  /**
   * @param {number} failed how many tests
   * @param {string} output
   */
  constructor(failed, output) {
    super(output)
    this.failed = failed
  }
}
