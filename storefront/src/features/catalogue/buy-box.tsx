import type { DeckView } from "@sf-cess/backend/contracts"
import Link from "next/link"
import { AddToCart } from "@/features/cart/add-to-cart"
import { Notice } from "@/ui/notice"
import { Price } from "@/ui/price"
import { PriceBreaks } from "./price-breaks"
import { StockNote } from "./stock-note"

/** What it costs, whether it is there, and the way into the cart. */
export function BuyBox({ deck }: { deck: DeckView }) {
  return (
    <section id="buy" aria-label="Buy" className="panel p-5 shadow-raised buy-box sm:p-6">
      <p className="flex flex-wrap items-baseline justify-between gap-x-4">
        <Price cents={deck.unit_price_cents} className="font-display text-h1" />
        <StockNote stock={deck.stock} />
      </p>
      <div className="mt-5">
        {deck.stock.state === "sold_out" ? (
          <Notice>
            Sold out for now. The set and the other decks are on the{" "}
            <Link href="/decks" className="link">
              list of decks
            </Link>
            .
          </Notice>
        ) : (
          <AddToCart variantId={deck.variant_id} />
        )}
      </div>
      {deck.stock.state === "backorder" && (
        <p className="mt-3 text-small text-muted">None are on the shelf: yours ships once the next ones are printed.</p>
      )}
      {deck.tiers.length > 1 && (
        <div className="mt-6">
          <PriceBreaks tiers={deck.tiers} />
        </div>
      )}
    </section>
  )
}
