import type { Page } from "@playwright/test"

/** How far a page scrolls sideways, and what sticks out. @returns nothing when it does not */
export const sidewaysScroll = (page: Page) =>
  page.evaluate(() => {
    const width = document.documentElement.clientWidth
    const over = document.documentElement.scrollWidth - width
    if (over <= 0) return []
    const wide = [...document.body.querySelectorAll("*")].filter((element) => {
      const { right, width: own } = element.getBoundingClientRect()
      return own > 0 && right > width + 1 && element.children.length === 0
    })
    return [`scrolls sideways by ${over} px: ${wide.map(({ outerHTML }) => outerHTML.slice(0, 120)).join(" | ")}`]
  })

/** The spacing that a reader may ask for, in WCAG's own figures (1.4.12). */
const WIDE_SPACING = `
  * { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important }
  p { margin-bottom: 2em !important }`

/** Sets the page's text wider, as a reader's own style sheet would; again without it for `off`. */
export const spaceText = (page: Page, state: "on" | "off") =>
  page.evaluate(
    async (css) => {
      const sheet = await new CSSStyleSheet().replace(css)
      document.adoptedStyleSheets = css ? [sheet] : []
    },
    state === "on" ? WIDE_SPACING : "",
  )

/** A card keeps its shape, so that widely spaced words may not fit on it; the report says so (1.4.12). */
const CARD = ".card-front"

/** Text that its own box cuts off. What is hidden from sight on purpose, for a screen reader alone, does not count. */
export const cutOffText = (page: Page) =>
  page.evaluate((card) => {
    const isCut = (element: Element) => {
      const { overflowX, overflowY, clipPath, position } = getComputedStyle(element)
      if (position === "absolute" && clipPath !== "none") return false
      const cutsX = overflowX === "hidden" || overflowX === "clip"
      const cutsY = overflowY === "hidden" || overflowY === "clip"
      return (
        (cutsX && element.scrollWidth > element.clientWidth + 1) ||
        (cutsY && element.scrollHeight > element.clientHeight + 1)
      )
    }
    return [...document.body.querySelectorAll<HTMLElement>("*")]
      .filter(
        (element) => element.clientWidth > 1 && element.innerText?.trim() && isCut(element) && !element.matches(card),
      )
      .map((element) => `cuts off its text: ${element.outerHTML.slice(0, 160)}`)
  }, CARD)

/** What still moves by itself where no movement is wanted; what hangs on scrolling does not count. */
export const movement = (page: Page) =>
  page.evaluate(() =>
    document
      .getAnimations()
      .filter(({ timeline, playState, effect }) => {
        const duration = Number(effect?.getComputedTiming().duration ?? 0)
        return timeline instanceof DocumentTimeline && playState === "running" && duration > 1
      })
      .map(({ effect }) =>
        effect instanceof KeyframeEffect ? `moves: ${effect.target?.outerHTML.slice(0, 160)}` : "moves",
      ),
  )

/** Controls that would be bare text where colours are the reader's own: neither an edge nor an underline. */
export const edgelessControls = (page: Page) =>
  page.evaluate(() => {
    const isBare = (control: Element) => {
      const { borderTopWidth, borderTopStyle, textDecorationLine, appearance } = getComputedStyle(control)
      const hasEdge = borderTopStyle !== "none" && parseFloat(borderTopWidth) > 0
      return !hasEdge && textDecorationLine === "none" && appearance === "none"
    }
    return [...document.querySelectorAll("button, input, select, textarea")]
      .filter((control) => control.checkVisibility() && isBare(control))
      .map((control) => `has no edge in forced colours: ${control.outerHTML.slice(0, 160)}`)
  })
