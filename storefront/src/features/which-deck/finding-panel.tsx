import type { DeckView } from "@sf-cess/backend/contracts"
import Link from "next/link"
import type { ReactNode } from "react"
import { AddToCart } from "@/features/cart/add-to-cart"
import { StockNote } from "@/features/catalogue/stock-note"
import { Notice } from "@/ui/notice"
import { Price } from "@/ui/price"
import { priceAt, type Finding, type Need } from "./find-deck"
import { countWords, reasonWords } from "./finding-words"

/** What three answers lead to: a deck and a count with the reason and the price, or why there is none. */
export function FindingPanel({ finding, need }: { finding: Finding; need: Need }) {
  if (finding.kind === "none")
    return (
      <Panel title="None of our decks is made for that">
        <p>
          Choose another purpose below, or look at the{" "}
          <Link href="/decks" className="link">
            list of decks
          </Link>{" "}
          yourself: you know your group best.
        </p>
      </Panel>
    )
  const { deck } = finding
  if (finding.kind === "too-short")
    return (
      <Panel title="A little more time, please" deck={deck}>
        <p>
          A round with {deck.title} takes {finding.finder.minutes_per_round} minutes, and you have {need.minutes}. Plan{" "}
          {finding.finder.minutes_per_round - need.minutes} more, or choose another purpose below.
        </p>
      </Panel>
    )
  return (
    <Panel title={`${countWords(finding.count)}: ${deck.title}`} deck={deck}>
      <p>{reasonWords(finding, need)}</p>
      <Offer deck={deck} count={finding.count} />
    </Panel>
  )
}

/** As many as are needed or, where that is fewer, as are on the shelf: more would be refused. */
function Offer({ deck, count }: { deck: DeckView; count: number }) {
  const { state, left } = deck.stock
  const offered = state === "in_stock" && left !== null ? Math.min(count, left) : count
  const unit_price_cents = priceAt(deck, offered)
  return (
    <>
      {offered < count && (
        <Notice className="mt-4">
          You need {count}, and {offered} are on the shelf now.
        </Notice>
      )}
      <p className="mt-5 mb-5 flex flex-wrap items-baseline justify-between gap-x-6 gap-y-1">
        <span>
          <Price cents={unit_price_cents * offered} className="font-display text-h2" />
          {offered > 1 && (
            <span className="ml-2 text-muted">
              for {offered}, at <Price cents={unit_price_cents} /> each
            </span>
          )}
        </span>
        <StockNote stock={deck.stock} />
      </p>
      {state === "sold_out" ? (
        <Notice>It is sold out for now. Please come back soon.</Notice>
      ) : (
        <AddToCart variantId={deck.variant_id} quantity={offered} />
      )}
      {state === "backorder" && (
        <p className="mt-3 text-small text-muted">None are on the shelf: yours ship once the next ones are printed.</p>
      )}
    </>
  )
}

type PanelProps = { title: string; deck?: DeckView; children: ReactNode }

function Panel({ title, deck, children }: PanelProps) {
  return (
    <section aria-labelledby="finding" data-deck={deck?.handle} className="mt-8 mb-12 panel p-5 shadow-raised sm:p-7">
      <p className="mb-3 h-1.5 w-14 rounded-full bg-(--deck)" aria-hidden="true" />
      <h2 id="finding" className="mb-3">
        {title}
      </h2>
      {children}
      {deck && (
        <p className="mt-4">
          <Link href={`/decks/${deck.handle}`} className="inline-flex min-h-11 items-center link">
            See {deck.title}
          </Link>
        </p>
      )}
    </section>
  )
}
