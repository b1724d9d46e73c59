import { readdirSync, readFileSync } from "node:fs"
import { join } from "node:path"
import { fileURLToPath } from "node:url"

const here = fileURLToPath(new URL(".", import.meta.url))
const css = tokenSheet()
const light = colorsIn(blockAfter("@theme"))
const dark = colorsIn(blockAfter("(prefers-color-scheme: dark)"))
const themes = { light, dark: { ...light, ...dark } }

const GROUNDS = ["paper", "surface", "sunken"]
const TEXTS = ["ink", "muted", "action", "in2out", "probing", "advisory", "danger", "fine"]

/** Text needs 4.5 to its ground (WCAG 1.4.3), the edge of a control and the sign of a state 3 (1.4.11). */
const PROMISES = [
  ...TEXTS.flatMap((text) => GROUNDS.map((ground) => [text, ground, 4.5] as const)),
  ...["action", "action-deep"].map((ground) => ["on-action", ground, 4.5] as const),
  ["paper", "ink", 4.5] as const,
  ...["card-ink", "card-muted"].map((text) => [text, "card", 4.5] as const),
  ...GROUNDS.map((ground) => ["edge", ground, 3] as const),
]

describe.each(["light", "dark"] as const)("the %s colours", (theme) => {
  it.each(PROMISES)("%s is told from %s by at least %d", (text, ground, least) => {
    expect(contrast(colorOf(theme, text), colorOf(theme, ground))).toBeGreaterThanOrEqual(least)
  })
})

it("has every colour in a light and in a dark tone, but for the cards: they are of paper by night too", () => {
  expect(Object.keys(light).filter((name) => !(name in dark))).toEqual(["card", "card-ink", "card-muted"])
})

/** The one style sheet that has the tokens, wherever in this folder it lies. */
function tokenSheet() {
  const sheets = readdirSync(here, { recursive: true, encoding: "utf8" }).filter((path) => path.endsWith(".css"))
  const found = sheets.map((path) => readFileSync(join(here, path), "utf8")).filter((text) => text.includes("@theme"))
  expect(found).toHaveLength(1)
  return found[0]!
}

/** What stands between the braces that follow these words. */
function blockAfter(words: string) {
  const start = css.indexOf("{", css.indexOf(words)) + 1
  let depth = 1
  let end = start
  for (; depth > 0; end += 1) depth += css[end] === "{" ? 1 : css[end] === "}" ? -1 : 0
  return css.slice(start, end - 1)
}

function colorsIn(block: string): Record<string, string> {
  const found = block.matchAll(/--color-([\w-]+):\s*(#[0-9a-f]{6});/gi)
  return Object.fromEntries([...found].map(([, name, value]) => [name, value]))
}

function colorOf(theme: keyof typeof themes, name: string) {
  const color = themes[theme][name]
  if (!color) throw new Error(`There is no colour "${name}".`)
  return color
}

/** By WCAG's own formula: from 1 for two like colours to 21 for black and white. */
function contrast(one: string, other: string) {
  const [darker, lighter] = [luminance(one), luminance(other)].sort((a, b) => a - b) as [number, number]
  return (lighter + 0.05) / (darker + 0.05)
}

function luminance(hex: string) {
  const [red, green, blue] = [1, 3, 5].map((at) => linear(parseInt(hex.slice(at, at + 2), 16) / 255)) as [
    number,
    number,
    number,
  ]
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue
}

const linear = (value: number) => (value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4)
