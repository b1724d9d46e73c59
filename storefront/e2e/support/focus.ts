import type { Page } from "@playwright/test"

/** More stops than any page of the shop has. */
const STOPS = 160

/**
 * Goes through a page with the Tab key, once around, and says where somebody without a mouse would be lost: the focus is
 * not seen, lies outside the view or under something else (2.4.7, 2.4.11), or never leaves (2.1.2).
 */
export async function focusProblems(page: Page): Promise<string[]> {
  const problems = new Set<string>()
  const stops = await page.evaluateHandle(() => {
    window.scrollTo(0, 0)
    if (document.activeElement instanceof HTMLElement) document.activeElement.blur()
    return new Array<Element>()
  })
  for (let stop = 0; stop < STOPS; stop += 1) {
    await page.keyboard.press("Tab")
    const { isOver, problem } = await page.evaluate(lookAtFocus, stops)
    if (problem) problems.add(problem)
    if (isOver) return [...problems]
  }
  return [...problems, `the Tab key does not come round in ${STOPS} stops`]
}

/** In the page: what has the focus, and what keeps it from being seen. Inside a frame it is the frame's to show; a date has a stop for each of its parts. */
function lookAtFocus(stops: Element[]): { isOver: boolean; problem?: string } {
  const element = document.activeElement
  if (!element || element === document.body) return { isOver: stops.length > 0 }
  const hasPartsOfItsOwn = element.matches("iframe, input[type='date']")
  if (hasPartsOfItsOwn && element === stops.at(-1)) return { isOver: false }
  const say = (problem: string, isOver = false) => ({
    isOver,
    problem: `${problem}: ${element.outerHTML.slice(0, 160)}`,
  })
  const before = stops.indexOf(element)
  if (before === 0 && stops.length > 1) return { isOver: true }
  if (before >= 0) return say("the Tab key comes back before it has come round", true)
  stops.push(element)

  const hasRing = [element, element.closest("label"), element.parentElement].some((candidate) => {
    if (!candidate) return false
    const { outlineStyle, outlineWidth } = getComputedStyle(candidate)
    return outlineStyle !== "none" && parseFloat(outlineWidth) >= 2
  })
  if (!hasRing && !(element instanceof HTMLIFrameElement)) return say("the focus is not seen")

  const box = element.getBoundingClientRect()
  const [left, right] = [Math.max(box.left, 0), Math.min(box.right, innerWidth)]
  const [top, bottom] = [Math.max(box.top, 0), Math.min(box.bottom, innerHeight)]
  if (right <= left || bottom <= top) return say("the focus is out of view")
  const parts = [0.1, 0.5, 0.9]
  const isBare = parts.some((across) =>
    parts.some((down) => {
      const hit = document.elementFromPoint(left + (right - left) * across, top + (bottom - top) * down)
      return hit !== null && (element.contains(hit) || hit.contains(element))
    }),
  )
  return isBare ? { isOver: false } : say("the focus is covered")
}
