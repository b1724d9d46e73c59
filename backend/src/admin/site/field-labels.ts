import type { SiteKind } from "../../contracts/site-content"
import type { TypedSiteEntry } from "./typed-site-entry"

const LABELS: Record<keyof TypedSiteEntry, string> = {
  title: "Title",
  text: "Text",
  link_url: "Address of the link",
  link_label: "What the link says",
  picture: "Picture",
  picture_alt: "What the picture shows",
  shows_from: "First day",
  shows_to: "Last day",
  status: "Status",
  slug: "Address",
  summary: "Summary",
  in_menu: "In the site's menu",
  date: "Date",
  starts: "Starts",
  ends: "Ends",
  place: "Place",
  affiliate: "Affiliate link",
  adults_only: "For people of 21 and over",
  reminder: "Reminder",
  standing: "Standing",
  deck_handle: "Deck",
}

const OF_KIND: Partial<Record<SiteKind, Partial<typeof LABELS>>> = {
  fundraiser: { picture: "Poster" },
  partner: { title: "Name", picture: "Logo" },
  "sample-card": { title: "What the card says", text: "Note below it, in small" },
}

/** What staff call a field, which may depend on the list. */
export const fieldLabel = (kind: SiteKind, field: keyof TypedSiteEntry): string =>
  OF_KIND[kind]?.[field] ?? LABELS[field]
