import axe, { type Result } from "axe-core"
import type { Frame, Page } from "@playwright/test"
import { settled } from "./settled"

/** WCAG 2.2 AA with all that it is built on, and what axe's makers call good practice. */
const TAGS = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"]

/** Of these the answer hangs on colours: all that can differ between a light and a dark page. */
const COLOR_RULES = ["color-contrast", "link-in-text-block"]

type Options = {
  /** A CSS selector of what is ours to judge; the whole page without it. A part has no landmarks of its own. */
  within?: string
  /** A CSS selector of what in it is somebody else's. */
  without?: string
  /** Only the rules about colours, for a page that was checked in other colours already. */
  colorsOnly?: boolean
}

/**
 * Lets axe look at a page as it stands, once its colours have come to rest. Frames are left out: what is in them is not this page's, and a frame can be handed
 * over on its own. The script is put in by the browser's own hand, so that no content policy has to give way to it.
 * @returns one text a violation, of whatever impact: rule, help, and each element with what is wrong
 */
export async function axeProblems(
  page: Page | Frame,
  { within, without, colorsOnly }: Options = {},
): Promise<string[]> {
  await settled(page)
  if (!(await page.evaluate(() => "axe" in globalThis))) await page.evaluate(axe.source)
  const violations = await page.evaluate(
    async ({ within, without, tags, rules }) => {
      const { axe } = globalThis as unknown as { axe: typeof import("axe-core") }
      const { violations } = await axe.run(
        within ? { include: [within], exclude: without ? [without] : [] } : document,
        {
          runOnly: rules ? { type: "rule", values: rules } : { type: "tag", values: tags },
          rules: within ? { region: { enabled: false } } : {},
          resultTypes: ["violations"],
          iframes: false,
        },
      )
      return violations
    },
    { within, without, tags: TAGS, rules: colorsOnly ? COLOR_RULES : null },
  )
  return violations.map(describeViolation)
}

function describeViolation({ id, impact, help, nodes }: Result) {
  const places = nodes.map(({ target, html, failureSummary = "" }) => {
    const [, ...faults] = failureSummary.split("\n").map((line) => line.trim())
    return `  ${target.join(" ")}\n    ${html.slice(0, 200)}\n    ${faults.join("; ")}`
  })
  return [`${id} (${impact}): ${help}`, ...places].join("\n")
}
