/** Of what Next gives an empty page, 139 kB is the floor; a kB is 1,000 bytes. */
const LOOKING_AROUND = 154_000
const BUYING = 184_000
/** A spreadsheet that reckons as one types. */
const SHEET = 205_000

/** @type {Record<string, number>} */
const LIMITS = { "/cart": BUYING, "/checkout": BUYING, "/quotes/[token]/pay": BUYING, "/order-sheet": SHEET }

/**
 * How many bytes of JavaScript (gzip) a page may bring; the checkout's are counted without what Stripe sends.
 * @param {string} path
 */
export const limitOf = (path) => LIMITS[path] ?? LOOKING_AROUND
