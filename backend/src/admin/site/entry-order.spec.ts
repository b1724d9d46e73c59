import { StaffSiteEntry } from "../../contracts/site-content"
import { entryGroups, reordered } from "./entry-order"
import { SiteEntryInput } from "../../contracts/site-content"
import { asSiteEntry, NEW_SITE_ENTRY } from "./typed-site-entry"

const ids = (entries: readonly { id: string }[]) => entries.map(({ id }) => id).join("")
const entries = (letters: string) => [...letters].map((id) => ({ id }))

it("puts a group in order on the places that it had in the whole list", () => {
  expect(ids(reordered(entries("abcdef"), entries("ecb")))).toBe("aecdbf")
})

it("keeps the order of a list of which nothing was moved", () => {
  expect(ids(reordered(entries("abc"), []))).toBe("abc")
})

describe("entryGroups", () => {
  const entry = (id: string, kind: "partner" | "sample-card", changed: object): StaffSiteEntry => ({
    ...SiteEntryInput.parse(asSiteEntry(kind, { ...NEW_SITE_ENTRY, title: id, ...changed })),
    ...{ id, picture: null, updated_at: "", link_fault: null },
  })

  it("shows current partners before past ones", () => {
    const partners = [entry("a", "partner", { standing: "past" }), entry("b", "partner", { standing: "current" })]
    expect(entryGroups(partners, new Map()).map(({ heading }) => heading)).toEqual([
      "Current partners",
      "Past partners",
    ])
  })

  it("shows sample cards by deck, and one whose deck is gone under its handle", () => {
    const cards = ["advisory", "gone", "advisory"].map((deck_handle, at) =>
      entry(`${at}`, "sample-card", { deck_handle }),
    )
    const groups = entryGroups(cards, new Map([["advisory", "Advisory Cards"]]))
    expect(groups.map(({ heading, entries }) => [heading, ids(entries)])).toEqual([
      ["Advisory Cards", "02"],
      ["gone", "1"],
    ])
  })
})
