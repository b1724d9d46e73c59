import { existsSync, readFileSync } from "node:fs"

/** @typedef {{ passed: number, failed: number }} Count */

/**
 * @param {string} file that Jest wrote with `--json --outputFile`
 * @returns {Count | null} null when Jest did not get so far; a suite that could not be read counts as a failed test
 */
export function countJest(file) {
  if (!existsSync(file)) return null
  const report = JSON.parse(readFileSync(file, "utf8"))
  return { passed: report.numPassedTests, failed: report.numFailedTests + report.numRuntimeErrorTestSuites }
}

/**
 * @param {string} file of Playwright's json reporter
 * @returns {Count | null}
 */
export function countPlaywright(file) {
  if (!existsSync(file)) return null
  const { stats, errors } = JSON.parse(readFileSync(file, "utf8"))
  return { passed: stats.expected + stats.flaky, failed: stats.unexpected + errors.length }
}

/**
 * @param {string} file that a script of ours wrote, being a count already
 * @returns {Count | null}
 */
export const readCount = (file) => (existsSync(file) ? JSON.parse(readFileSync(file, "utf8")) : null)

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
