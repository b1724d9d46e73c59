/** How the parcel services write their numbers, and the page that follows one. */
const carriers = [
  { pattern: /^1Z[0-9A-Z]{16}$/, page: "https://www.ups.com/track?tracknum=" },
  { pattern: /^(9\d{19,25}|[A-Z]{2}\d{9}US)$/, page: "https://tools.usps.com/go/TrackConfirmAction?tLabels=" },
  { pattern: /^(\d{12}|\d{15})$/, page: "https://www.fedex.com/fedextrack/?trknbr=" },
]

/**
 * The page on which a parcel can be followed: the one that staff gave, else the carrier's, told by the number's form.
 * Medusa's admin fills in "#" where staff type only a number, so anything but a web address counts as not given.
 */
export function trackingUrl(number: string, given: string | null | undefined): string | null {
  if (given && /^https?:\/\//i.test(given)) return given
  const compact = number.replace(/\s/g, "").toUpperCase()
  const carrier = carriers.find(({ pattern }) => pattern.test(compact))
  return carrier ? carrier.page + encodeURIComponent(compact) : null
}
