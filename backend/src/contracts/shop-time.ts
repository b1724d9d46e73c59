/** Where the shop's days begin and end: those of its books, its taxes and its pages, whatever a server's clock shows. */
export const SHOP_TIME_ZONE = "America/Los_Angeles"

const day = new Intl.DateTimeFormat("sv-SE", { timeZone: SHOP_TIME_ZONE, dateStyle: "short" })

/** The shop's day at a moment, YYYY-MM-DD. */
export const shopDay = (moment: Date): string => day.format(moment)
