import { shopDay } from "../../contracts/shop-time"
import type { SiteKind, StaffSiteEntry } from "../../contracts/site-content"

/** What staff call a list, one of its entries, and what it is for. */
export const KIND_WORDS: Record<SiteKind, { list: string; one: string; about: string }> = {
  page: {
    list: "Pages",
    one: "page",
    about: "Pages of text, each at an address of its own. The order is that of the site's menu.",
  },
  fundraiser: {
    list: "Fundraisers",
    one: "fundraiser",
    about: "What people can do to support us. One with a date leaves the site after its day by itself.",
  },
  partner: { list: "Partners", one: "partner", about: "Affiliates and partners, each with its logo and link." },
  practice: { list: "Equity practices", one: "practice", about: "They stand on the page about educational equity." },
  tenet: { list: "Equity tenets", one: "tenet", about: "They stand on the page about educational equity." },
  "sample-card": {
    list: "Sample cards",
    one: "sample card",
    about: "What a visitor draws from the fan on a deck's page, deck by deck.",
  },
}

export type StatusWords = { color: "grey" | "green" | "blue" | "orange"; words: string }

/** Where an entry stands on a day of the shop (YYYY-MM-DD), as a visitor would find it. */
export function statusWords(entry: StaffSiteEntry, today = shopDay(new Date())): StatusWords {
  const { status, shows_from } = entry
  const last = lastDay(entry)
  if (status === "draft") return { color: "grey", words: "Draft" }
  if (last && last < today) return { color: "orange", words: `Over since ${formatDay(dayAfter(last))}` }
  if (shows_from && shows_from > today) return { color: "blue", words: `Shown from ${formatDay(shows_from)}` }
  return { color: "green", words: last ? `Published until ${formatDay(last)}` : "Published" }
}

/** A fundraiser is gone after its day, whatever else it says. */
function lastDay(entry: StaffSiteEntry): string | null {
  const held = entry.kind === "fundraiser" ? entry.takes_place?.date : undefined
  if (!held || !entry.shows_to) return held ?? entry.shows_to
  return held < entry.shows_to ? held : entry.shows_to
}

/** What a row says below its title. */
export function entryFacts(entry: StaffSiteEntry): string[] {
  const host = entry.link_url ? [new URL(entry.link_url).host] : []
  switch (entry.kind) {
    case "page":
      return [`/${entry.slug}`, ...(entry.in_menu ? ["in the menu"] : [])]
    case "fundraiser": {
      const { date, starts, place } = entry.takes_place ?? {}
      const held = date ? [[formatDay(date), starts].filter(Boolean).join(", "), ...(place ? [place] : [])] : []
      return [...held, ...(entry.affiliate ? ["affiliate link"] : []), ...host]
    }
    default:
      return host
  }
}

const dayFormat = new Intl.DateTimeFormat("en-US", { dateStyle: "medium", timeZone: "UTC" })

/** "2026-12-05" → "Dec 5, 2026". */
export const formatDay = (day: string): string => dayFormat.format(new Date(`${day}T00:00:00Z`))

const dayAfter = (day: string): string =>
  new Date(Date.parse(`${day}T00:00:00Z`) + 86_400_000).toISOString().slice(0, 10)
