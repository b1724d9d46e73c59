import type { CalendarEvent, SiteEntryOf } from "@sf-cess/backend/contracts"
import { aDeck } from "@/features/catalogue/__fixtures__/a-deck"
import { breadcrumbData } from "./breadcrumbs"
import { calendarEventData, fundraiserData } from "./event"
import { nonprofitData } from "./nonprofit"
import { productData } from "./product"

const SHOP = "https://shop.example/"

const deck = aDeck()

describe("a deck for search engines", () => {
  it("has the fields that they require of a product and its offer", () => {
    const { offers, ...product } = productData(deck, SHOP)
    expect(product).toMatchObject({
      "@type": "Product",
      name: "In2Out Card Deck",
      sku: "DECK-IN2OUT",
      image: ["https://shop.example/pictures/img_1"],
      url: "https://shop.example/decks/in2out",
    })
    expect(offers).toMatchObject({
      "@type": "Offer",
      url: "https://shop.example/decks/in2out",
      price: "32.00",
      priceCurrency: "USD",
      availability: "https://schema.org/InStock",
      seller: { "@type": "NGO" },
    })
    expect(offers).not.toHaveProperty("priceSpecification")
  })

  it.each([
    ["in_stock", "InStock"],
    ["backorder", "BackOrder"],
    ["sold_out", "SoldOut"],
  ] as const)("that is %s is offered as %s", (state, availability) => {
    const { offers } = productData(aDeck({ stock: { state, left: 0 } }), SHOP)
    expect(offers.availability).toBe(`https://schema.org/${availability}`)
  })

  it("costs what one costs, and says from how many on it is less", () => {
    const tiers = [
      { min_quantity: 1, max_quantity: 9, unit_price_cents: 3205 },
      { min_quantity: 10, max_quantity: null, unit_price_cents: 2880 },
    ]
    const { offers } = productData(aDeck({ unit_price_cents: 3205, tiers }), SHOP)
    expect(offers.price).toBe("32.05")
    expect(offers.priceSpecification).toMatchObject([
      { price: "32.05", eligibleQuantity: { minValue: 1, maxValue: 9 } },
      { price: "28.80", eligibleQuantity: { minValue: 10 } },
    ])
    expect(offers.priceSpecification?.[1]?.eligibleQuantity).not.toHaveProperty("maxValue")
  })
})

const common = { text: "", link_url: null, link_label: "", picture_id: null, picture_alt: "" }
const night: SiteEntryOf<"fundraiser"> = {
  ...{
    ...common,
    kind: "fundraiser",
    id: "entry_1",
    title: "Movie Night",
    summary: "",
    shows_from: null,
    shows_to: null,
  },
  ...{ status: "published", affiliate: false, adults_only: false, reminder: "", picture: null },
  takes_place: { date: "2026-12-05", starts: "18:30", ends: "21:00", place: "The school hall" },
}
const meeting: CalendarEvent = {
  ...{ id: "event-1", title: "Open house", description: "", place: "Room 4", url: null },
  ...{ all_day: false, starts_at: "2026-07-01T01:30:00.000Z", ends_at: "2026-07-01T03:00:00.000Z" },
}

describe("an event for search engines", () => {
  it("has a name, a place and its hours on San Francisco's clock", () => {
    expect(fundraiserData(night, "/support-us", SHOP)).toMatchObject({
      "@type": "Event",
      name: "Movie Night",
      startDate: "2026-12-05T18:30:00-08:00",
      endDate: "2026-12-05T21:00:00-08:00",
      location: { "@type": "Place", name: "The school hall", address: "The school hall" },
      organizer: { "@type": "NGO" },
      url: "https://shop.example/support-us",
    })
    expect(calendarEventData(meeting, "/events", SHOP)).toMatchObject({
      startDate: "2026-06-30T18:30:00-07:00",
      endDate: "2026-06-30T20:00:00-07:00",
      url: "https://shop.example/events",
    })
  })

  it("is a day where no hour is known", () => {
    const takes_place = { date: "2026-12-05", starts: null, ends: null, place: "The school hall" }
    const day = fundraiserData({ ...night, takes_place }, "/support-us", SHOP)
    expect(day).toMatchObject({ startDate: "2026-12-05" })
    expect(day).not.toHaveProperty("endDate")
    const allDay = { ...meeting, all_day: true, starts_at: "2026-07-01", ends_at: "2026-07-02" }
    expect(calendarEventData(allDay, "/events", SHOP)).toMatchObject({ startDate: "2026-07-01", endDate: "2026-07-02" })
  })

  it("is none without a place or without a day", () => {
    expect(calendarEventData({ ...meeting, place: "" }, "/events", SHOP)).toBeNull()
    expect(fundraiserData({ ...night, takes_place: null }, "/support-us", SHOP)).toBeNull()
  })
})

describe("the nonprofit for search engines", () => {
  it("is an NGO, and claims nothing that was not set", () => {
    const bare = nonprofitData({ shopUrl: SHOP, nonprofitUrl: null })
    expect(bare).toMatchObject({ "@type": "NGO", url: SHOP })
    for (const unknown of ["nonprofitStatus", "sameAs", "email", "logo"]) expect(bare).not.toHaveProperty(unknown)
    const known = nonprofitData({ shopUrl: SHOP, nonprofitUrl: "https://nonprofit.example/", email: "a@b.example" })
    expect(known).toMatchObject({ sameAs: ["https://nonprofit.example/"], email: "a@b.example" })
  })
})

it("the way to a page begins at home, each step with its place, name and address", () => {
  expect(breadcrumbData([{ name: "Decks", path: "/decks" }], SHOP).itemListElement).toEqual([
    { "@type": "ListItem", position: 1, name: "Home", item: "https://shop.example/" },
    { "@type": "ListItem", position: 2, name: "Decks", item: "https://shop.example/decks" },
  ])
})
