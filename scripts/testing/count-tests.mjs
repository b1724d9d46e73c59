import { readdirSync, readFileSync } from "node:fs"
import { join } from "node:path"

/** @typedef {{ passed: number, failed: number }} Count */

/**
 * Sums up what a stage's commands have reported.
 * @template Report
 * @param {string} folder of their reports
 * @param {(report: Report) => Count} countOf
 * @returns {Count | null} null when none got so far
 */
function sum(folder, countOf) {
  const counts = readdirSync(folder).map((name) => countOf(JSON.parse(readFileSync(join(folder, name), "utf8"))))
  if (counts.length === 0) return null
  return counts.reduce((all, one) => ({ passed: all.passed + one.passed, failed: all.failed + one.failed }))
}

/**
 * @param {string} folder with what Jest wrote with `--json --outputFile`; a suite that could not be read counts as a failed test
 */
export const countJest = (folder) => sum(folder, countOfJest)

/** @param {{ numPassedTests: number, numFailedTests: number, numRuntimeErrorTestSuites: number }} report */
const countOfJest = ({ numPassedTests, numFailedTests, numRuntimeErrorTestSuites }) => ({
  passed: numPassedTests,
  failed: numFailedTests + numRuntimeErrorTestSuites,
})

/** @param {string} folder with what Playwright's json reporter wrote */
export const countPlaywright = (folder) => sum(folder, countOfPlaywright)

/** @param {{ stats: { expected: number, flaky: number, unexpected: number }, errors: unknown[] }} report */
const countOfPlaywright = ({ stats, errors }) => ({
  passed: stats.expected + stats.flaky,
  failed: stats.unexpected + errors.length,
})

/** @param {string} folder with what a script of ours wrote, being a count already */
export const readCount = (folder) => sum(folder, (/** @type {Count} */ count) => count)

/**
 * What a stage adds to the whole: its tests, or one for itself when it counts none. A stage that ended badly although no test
 * failed, or that found none at all, has failed as such.
 * @param {number | null} exitCode
 * @param {Count | null} count
 * @returns {Count}
 */
export function countStage(exitCode, count) {
  if (!count) return exitCode === 0 ? { passed: 1, failed: 0 } : { passed: 0, failed: 1 }
  const silent = count.failed === 0 && (exitCode !== 0 || count.passed === 0)
  return { passed: count.passed, failed: count.failed + (silent ? 1 : 0) }
}
