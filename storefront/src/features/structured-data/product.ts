import type { DeckStock, DeckView, PriceTier } from "@sf-cess/backend/contracts"
import { nonprofitRef } from "./nonprofit"

const AVAILABILITY: Record<DeckStock["state"], string> = {
  in_stock: "https://schema.org/InStock",
  backorder: "https://schema.org/BackOrder",
  sold_out: "https://schema.org/SoldOut",
}

/** Prices are in whole cents; schema.org wants dollars with a point. */
const dollars = (cents: number) => (cents / 100).toFixed(2)

/**
 * A deck and its offer. `price` is what one deck costs; with quantity breaks each step says for how many it holds, so that
 * nobody is promised the price of thirty for one. Shipping is left out: what it costs hangs on the whole parcel.
 */
export function productData(deck: DeckView, shopUrl: string) {
  const address = (path: string) => new URL(path, shopUrl).href
  const url = address(`/decks/${deck.handle}`)
  return {
    "@context": "https://schema.org",
    "@type": "Product",
    "@id": `${url}#deck`,
    name: deck.title,
    description: deck.description || deck.subtitle,
    sku: deck.sku,
    url,
    image: deck.pictures.map(({ id }) => address(`/pictures/${id}`)),
    brand: { "@type": "Brand", name: "SF-CESS" },
    offers: {
      "@type": "Offer",
      url,
      price: dollars(deck.unit_price_cents),
      priceCurrency: "USD",
      availability: AVAILABILITY[deck.stock.state],
      itemCondition: "https://schema.org/NewCondition",
      seller: nonprofitRef(shopUrl),
      ...(deck.tiers.length > 1 && { priceSpecification: deck.tiers.map(priceStep) }),
    },
  }
}

const priceStep = ({ min_quantity, max_quantity, unit_price_cents }: PriceTier) => ({
  "@type": "UnitPriceSpecification",
  price: dollars(unit_price_cents),
  priceCurrency: "USD",
  eligibleQuantity: {
    "@type": "QuantitativeValue",
    minValue: min_quantity,
    ...(max_quantity !== null && { maxValue: max_quantity }),
  },
})
