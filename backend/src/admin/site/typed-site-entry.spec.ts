import { SITE_KINDS, SiteEntryInput, SiteKind, StaffSiteEntry } from "../../contracts/site-content"
import { checkForm } from "../lib/field-faults"
import { asSiteEntry, asTyped, NEW_SITE_ENTRY } from "./typed-site-entry"

const typed = { ...NEW_SITE_ENTRY, title: "Movie Night", slug: "movie-night", deck_handle: "advisory" }
const check = (kind: SiteKind, changed: Partial<typeof typed> = {}) =>
  checkForm(SiteEntryInput, asSiteEntry(kind, { ...typed, ...changed }))

it.each(SITE_KINDS)("takes a %s of which only what must be there was typed", (kind) => {
  expect(check(kind)).toMatchObject({ value: { kind, title: "Movie Night", link_url: null, shows_to: null } })
})

it.each(SITE_KINDS)("fills the form of a %s so that saving it again changes nothing", (kind) => {
  const checked = check(kind, {
    ...{ text: "## Who", link_url: "https://example.org/", picture_alt: "A deck", shows_to: "2026-12-31" },
    ...{ date: "2026-12-05", starts: "18:30", ends: "21:00", place: "The hall", reminder: "Choose us" },
    ...{ picture: { id: "sitepic_1", width: 400, height: 600 }, standing: "past", in_menu: true, affiliate: true },
  })
  if (!("value" in checked)) throw new Error(JSON.stringify(checked.faults))
  const picture = { id: "sitepic_1", alt: "A deck", width: 400, height: 600 }
  const entry: StaffSiteEntry = { ...checked.value, id: "siteent_1", picture, updated_at: "", link_fault: null }
  expect(asSiteEntry(kind, asTyped(entry))).toEqual(checked.value)
})

it("names the field in which something is wrong", () => {
  const wrong = { title: " ", link_url: "http://example.org", place: "The hall" }
  expect(check("fundraiser", wrong)).toEqual({
    faults: {
      title: "Enter something here.",
      link_url: "Enter an address that begins with https://.",
      "takes_place.date": "Enter a date.",
    },
  })
})

it("says nothing of when and where while none of it was typed", () => {
  expect(check("fundraiser")).toMatchObject({ value: { takes_place: null } })
})
