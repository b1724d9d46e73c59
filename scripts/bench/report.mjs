import { cpus, totalmem } from "node:os"
import { limitOf } from "../budget/limits.mjs"

/**
 * @typedef {object} Figures
 * @property {string} chromium its version
 * @property {{ name: string, path: string, visit: import("./phone.mjs").Visit }[]} visits
 * @property {{ name: string, path: string, scores: Record<string, number>, faults: string[] }[]} scores
 * @property {Awaited<ReturnType<typeof import("./throughput.mjs").throughput>>[]} loads
 * @property {Awaited<ReturnType<typeof import("./order-sheet.mjs").orderSheet>>} sheet
 * @property {Record<string, number>} fresh
 * @property {Record<string, number> | null} memory
 */

const kB = (/** @type {number} */ bytes) => (bytes / 1000).toFixed(1)
const ms = (/** @type {number} */ value) => Math.round(value).toLocaleString("en-US")
/** A figure that misses its goal is set apart. */
const held = (/** @type {string | number} */ figure, /** @type {boolean} */ holds) =>
  holds ? `${figure}` : `**${figure}** ✗`

const table = (/** @type {string[]} */ head, /** @type {string[][]} */ rows) =>
  [head, head.map(() => "---"), ...rows].map((cells) => `| ${cells.join(" | ")} |`).join("\n")

/**
 * docs/performance.md: each figure beside its goal, those that miss it marked.
 * @param {Figures} figures
 */
export function reportOf({ chromium, visits, scores, sheet, loads, fresh, memory }) {
  const cores = cpus()
  const day = new Date().toISOString().slice(0, 10)
  return `# Performance

Written by \`npm run bench\` on ${day}: ${cores.length} cores (${cores[0]?.model.trim()}), ${Math.round(totalmem() / 2 ** 30)} GB,
Node ${process.versions.node}, Chromium ${chromium}. Shop, browser and load generator share the machine.
A figure in bold with ✗ misses its goal.

## Pages on a throttled phone

1.6 Mbit/s, 150 ms, a processor four times slower, nothing cached. Goals: JavaScript within its budget, CLS at most 0.01.
INP is of one touch (the page's one deed, or its heading); a browser reports none below 16 ms. Stripe's scripts are not counted.

${table(
  ["Page", "All, kB", "JavaScript, kB", "FCP, ms", "LCP, ms", "CLS", "INP, ms"],
  visits.map(({ name, path, visit }) => [
    `${name} \`${path}\``,
    kB(visit.bytes),
    held(`${kB(visit.script)} of ${kB(limitOf(path))}`, visit.script <= limitOf(path)),
    ms(visit.fcp),
    ms(visit.lcp),
    held(visit.cls.toFixed(3), visit.cls <= 0.01),
    visit.inp === null ? "< 16" : ms(visit.inp),
  ]),
)}

## Lighthouse 12, goal 100 each

${table(
  ["Page", "Performance", "Accessibility", "Best practices", "SEO", "What costs points"],
  scores.map(({ name, scores, faults }) => [
    name,
    ...Object.values(scores).map((score) => held(score, score === 100)),
    faults.join(", "),
  ]),
)}

Search engines are kept off the cart on purpose, which Lighthouse counts against it (\`is-crawlable\`).

## Requests per second

Ten connections for eight seconds, beside the same number of bytes of a static file from the same server. Goal: 60 %.

${table(
  ["Page", "Size, kB", "Page, 1/s", "Static file, 1/s", "Share"],
  loads.map(({ path, bytes, page, staticFile, share }) => [
    `\`${path}\``,
    kB(bytes),
    ms(page),
    ms(staticFile),
    held(`${Math.round(share * 100)} %`, share >= 0.6),
  ]),
)}

## Order sheet

Each the median of twenty. The cart is made over HTTP, with its schools, prices, shipping and taxes in the answer. A key press
is a digit of a quantity; the time ends with the frame that shows the new total.

${table(
  ["What", "ms", "Goal"],
  [
    ["Pure pricing, 300 schools and every deck", sheet.pricing, 50],
    ["The most decks for $50,000, 300 schools", sheet.budget, 500],
    ["A cart for 300 schools and every deck", sheet.route, 500],
    ["From a key press to new totals, 30 schools", sheet.keyPress, 100],
    ["From a key press to new totals, 300 schools", sheet.keyPressFull, null],
  ].map(([name, took, goal]) => [
    `${name}`,
    held(Number(took).toFixed(1), goal === null || Number(took) <= Number(goal)),
    `${goal ?? ""}`,
  ]),
)}

## Freshness

From the moment at which staff press save, the slowest of three. Goals: 1 s on a new page, in the JSON-LD and in the cart; 5 s on
a page that is open.

${table(
  ["What", "ms"],
  Object.entries(fresh).map(([name, took]) => [
    name,
    held(ms(took), took <= (name.includes("open page") ? 5000 : 1000)),
  ]),
)}
${memory ? `\n## Memory\n\nResident after all of the above: storefront ${memory.storefront} MB, backend ${memory.backend} MB.\n` : ""}`
}
