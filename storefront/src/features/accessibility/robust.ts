import { criteria } from "./criterion"

/** WCAG 2.2, principle 4: assistive technology can make something of it. */
export const ROBUST = criteria([
  [
    "4.1.2",
    "Name, Role, Value",
    "A",
    "supports",
    "Controls are the browser’s own elements, with few exceptions, and have names and states; tested with axe on every page. The card’s fields are in a frame of Stripe’s: our tests use a stand-in for it, so Stripe’s own fields are not covered by this report.",
  ],
  [
    "4.1.3",
    "Status Messages",
    "AA",
    "supports",
    "What was put into the cart, new totals, a payment’s progress, the card that was drawn, faults and notices are announced without moving the focus, or take the focus where there is something to mend. Tested as markup, not yet listened to with a screen reader.",
  ],
])
