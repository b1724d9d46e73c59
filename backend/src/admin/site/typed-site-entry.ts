import type { SiteKind, StaffSiteEntry } from "../../contracts/site-content"

export type TypedPicture = { id: string; width: number; height: number }

/** An entry of any kind as it is typed; a kind leaves alone what it does not have. */
export type TypedSiteEntry = {
  title: string
  text: string
  link_url: string
  link_label: string
  picture: TypedPicture | null
  picture_alt: string
  shows_from: string
  shows_to: string
  status: "draft" | "published"
  slug: string
  summary: string
  in_menu: boolean
  date: string
  starts: string
  ends: string
  place: string
  affiliate: boolean
  adults_only: boolean
  reminder: string
  standing: "current" | "past"
  deck_handle: string
}

export const NEW_SITE_ENTRY: TypedSiteEntry = {
  title: "",
  text: "",
  link_url: "",
  link_label: "",
  picture: null,
  picture_alt: "",
  shows_from: "",
  shows_to: "",
  status: "draft",
  slug: "",
  summary: "",
  in_menu: false,
  date: "",
  starts: "",
  ends: "",
  place: "",
  affiliate: false,
  adults_only: false,
  reminder: "",
  standing: "current",
  deck_handle: "",
}

/** An entry as its form is filled from it. */
export function asTyped(entry: StaffSiteEntry): TypedSiteEntry {
  const { title, text, link_label, picture, picture_alt, status } = entry
  const common = {
    ...NEW_SITE_ENTRY,
    ...{ title, text, link_label, picture, picture_alt, status },
    link_url: entry.link_url ?? "",
    shows_from: entry.shows_from ?? "",
    shows_to: entry.shows_to ?? "",
  }
  switch (entry.kind) {
    case "page":
      return { ...common, slug: entry.slug, summary: entry.summary, in_menu: entry.in_menu }
    case "fundraiser": {
      const { summary, affiliate, adults_only, reminder, takes_place } = entry
      const { date = "", starts, ends, place = "" } = takes_place ?? {}
      return {
        ...common,
        ...{ summary, affiliate, adults_only, reminder, date, place },
        starts: clockTime(starts),
        ends: clockTime(ends),
      }
    }
    case "partner":
      return { ...common, standing: entry.standing }
    case "sample-card":
      return { ...common, deck_handle: entry.deck_handle }
    case "practice":
    case "tenet":
      return common
  }
}

/** What was typed, in the shape of `SiteEntryInput`, which has still to check it. */
export function asSiteEntry(kind: SiteKind, typed: TypedSiteEntry) {
  const { title, text, link_label, picture, picture_alt, status } = typed
  const common = {
    ...{ kind, title, text, link_label, picture_alt, status },
    link_url: typed.link_url.trim() || null,
    picture_id: picture?.id ?? null,
    shows_from: typed.shows_from || null,
    shows_to: typed.shows_to || null,
  }
  switch (kind) {
    case "page":
      return { ...common, slug: typed.slug.trim(), summary: typed.summary, in_menu: typed.in_menu }
    case "fundraiser": {
      const { summary, affiliate, adults_only, reminder } = typed
      return { ...common, summary, affiliate, adults_only, reminder, takes_place: takesPlace(typed) }
    }
    case "partner":
      return { ...common, standing: typed.standing }
    case "sample-card":
      return { ...common, deck_handle: typed.deck_handle }
    case "practice":
    case "tenet":
      return common
  }
}

/** One of its fields is enough to say that it takes place; the contract then asks for the date. */
const takesPlace = ({ date, starts, ends, place }: TypedSiteEntry) =>
  date || starts || ends || place.trim() ? { date, starts: starts || null, ends: ends || null, place } : null

/** Hours and minutes alone, as the contract takes them. */
const clockTime = (time: string | null | undefined) => time?.slice(0, 5) ?? ""
