import type { DeckView } from "@sf-cess/backend/contracts"
import { absoluteUrl } from "@/lib/absolute-url"
import { SHOP_PAGES } from "@/lib/shop-pages"
import { breadcrumbData } from "./breadcrumbs"
import { JsonLd } from "./json-ld"
import { productData } from "./product"

/** What search engines are told about a deck: the offer, and where the page stands in the shop. */
export function DeckData({ deck }: { deck: DeckView }) {
  const shopUrl = absoluteUrl("/")
  const { title, path } = SHOP_PAGES.decks
  const way = [
    { name: title, path },
    { name: deck.title, path: `${path}/${deck.handle}` },
  ]
  return (
    <>
      <JsonLd data={productData(deck, shopUrl)} />
      <JsonLd data={breadcrumbData(way, shopUrl)} />
    </>
  )
}
