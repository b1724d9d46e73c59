import { OPERABLE } from "./operable"
import { PERCEIVABLE } from "./perceivable"
import { ROBUST } from "./robust"
import { UNDERSTANDABLE } from "./understandable"

/** Every criterion of WCAG 2.2 at the levels A and AA, in WCAG's order. */
export const CRITERIA = [...PERCEIVABLE, ...OPERABLE, ...UNDERSTANDABLE, ...ROBUST]

/** The day on which the remarks were last held against the shop; whoever changes one changes it. */
export const EVALUATED_ON = "2026-11-24"

export const METHODS = [
  "Automated tests in Chromium, run with every change of the program: axe-core 4.14 (its rules for WCAG 2.0, 2.1 and 2.2, levels A and AA, and its best practices) on every page and on its states (empty and full cart, each step of the checkout, refused forms, a declined card), in light and dark, 360 and 1280 CSS pixels wide.",
  "Automated tests of what axe cannot see: the Tab key once round every page with a look at each stop, 400% zoom, wide text spacing, forced colors, reduced motion, page titles, and an order paid with the keyboard alone and at 400%.",
  "A test that computes the contrast of the design’s colors.",
  "A look at the pages, in light, dark and forced colors, and at the code, by the people who wrote it.",
] as const

export const NOT_DONE =
  "No screen reader has been tried, no browser but Chromium, no phone in the hand, and no person with a disability has been asked yet. Where a remark says “tested”, the automated tests above are meant."

export const NOT_OURS = [
  "The card’s fields at the checkout are a frame of Stripe’s, and what a bank asks of its card holder is the bank’s. Ask Stripe for its own report.",
  "The side that only the nonprofit’s staff use is Medusa’s admin with pages of ours in it; this report is not about it.",
  "Pages of others that the shop links to, and files that staff upload.",
  "Mails: each has a plain text beside its HTML. They were not evaluated.",
] as const
