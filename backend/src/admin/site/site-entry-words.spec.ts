import { StaffSiteEntry } from "../../contracts/site-content"
import { entryFacts, statusWords } from "./site-entry-words"
import { asSiteEntry, NEW_SITE_ENTRY, TypedSiteEntry } from "./typed-site-entry"
import { SiteEntryInput } from "../../contracts/site-content"

const TODAY = "2026-11-24"

const fundraiser = (changed: Partial<TypedSiteEntry>): StaffSiteEntry => ({
  ...SiteEntryInput.parse(asSiteEntry("fundraiser", { ...NEW_SITE_ENTRY, title: "Movie Night", ...changed })),
  ...{ id: "siteent_1", picture: null, updated_at: "", link_fault: null },
})

const published = { status: "published" } as const

describe("statusWords", () => {
  it.each([
    ["a draft", { shows_from: "2026-12-01" }, "Draft"],
    ["published", published, "Published"],
    ["not shown yet", { ...published, shows_from: "2026-12-01" }, "Shown from Dec 1, 2026"],
    ["shown on its first day", { ...published, shows_from: TODAY }, "Published"],
    ["shown on its last day", { ...published, shows_to: TODAY }, "Published until Nov 24, 2026"],
    ["over", { ...published, shows_to: "2026-11-23" }, "Over since Nov 24, 2026"],
    ["to take place", { ...published, date: "2026-12-31", shows_to: "2027-01-31" }, "Published until Dec 31, 2026"],
    [
      "over, whatever its last day",
      { ...published, date: "2026-10-31", shows_to: "2027-01-31" },
      "Over since Nov 1, 2026",
    ],
  ])("says of one that is %s where it stands", (_what, changed, words) => {
    expect(statusWords(fundraiser(changed), TODAY).words).toBe(words)
  })
})

it("tells a fundraiser by its day, its place and where its link leads", () => {
  const typed = { date: "2026-12-05", starts: "18:30", place: "The hall", affiliate: true }
  expect(entryFacts(fundraiser({ ...typed, link_url: "https://wine.example.com/club" }))).toEqual([
    "Dec 5, 2026, 18:30",
    "The hall",
    "affiliate link",
    "wine.example.com",
  ])
})
