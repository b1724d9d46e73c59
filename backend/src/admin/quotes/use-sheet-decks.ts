import { useQuery } from "@tanstack/react-query"
import type { SheetDeck, SheetTerms } from "../../contracts/order-sheet"
import type { QuoteVersionView } from "../../contracts/quote"
import { shopApi } from "../lib/shop-api"

/** A deck that a quote can offer; without steps where the shop does not sell it any more, null until that is known. */
export type OfferedDeck = Pick<SheetDeck, "variant_id" | "title"> & { tiers: SheetDeck["tiers"] | null }

/** The decks of a quote, then those that the shop sells beside them today. */
export function useSheetDecks({ lines }: Pick<QuoteVersionView, "lines">) {
  const { data, error } = useQuery({
    queryKey: ["shop-sheet-terms"],
    queryFn: () => shopApi<{ terms: SheetTerms }>("/order-sheet/terms"),
  })
  const sold = data?.terms.decks ?? []
  const quoted = lines.map(({ variant_id, title }): OfferedDeck => {
    return sold.find((deck) => deck.variant_id === variant_id) ?? { variant_id, title, tiers: data ? [] : null }
  })
  const others = sold.filter(({ variant_id }) => !lines.some((line) => line.variant_id === variant_id))
  return { decks: [...quoted, ...others], error }
}
