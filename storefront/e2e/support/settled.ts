import type { Frame, Page } from "@playwright/test"

/**
 * Waits until nothing on the page is on its way from one look to the next: a colour that is just changing would be
 * measured halfway. Two frames, for the change to begin; then each running transition and animation that has an end.
 * What repeats for ever or hangs on scrolling is not waited for; one that is called off has ended, too.
 */
export const settled = (page: Page | Frame) =>
  page.evaluate(async () => {
    await new Promise((begun) => requestAnimationFrame(() => requestAnimationFrame(begun)))
    const underway = document.getAnimations().filter(({ timeline, playState, effect }) => {
      const ends = effect?.getComputedTiming().endTime !== Infinity
      return timeline instanceof DocumentTimeline && playState === "running" && ends
    })
    await Promise.allSettled(underway.map(({ finished }) => finished))
  })
