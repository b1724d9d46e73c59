import type { PackingSlip } from "../packing-slip"

/** The slips of a school with two boxes; what matters to a test is given. */
export const aPackingSlip = (given: Partial<PackingSlip> = {}): PackingSlip => ({
  order_number: 1042,
  placed_at: "2026-03-02T18:30:00.000Z",
  po_reference: "PO-7781",
  quote_number: "Q-1007",
  seller: { name: "A Seller", address: ["1 Sample Street", "San Francisco, CA 94110"], email: "shop@example.org" },
  delivery: "Standard parcel",
  to: ["Lincoln High", "Attention: Front office", "1 Main Street", "Oakland, CA 94601"],
  note: "Deliver to the office.",
  boxes: [
    [{ title: "In2Out Card Deck", sku: "DECK-IN2OUT", quantity: 50, holds: [] }],
    [
      {
        title: "All three decks",
        sku: "SET-ALL-THREE",
        quantity: 2,
        holds: ["In2Out Card Deck", "Probing Questions Card Deck", "Advisory Cards"].map((title) => ({
          title,
          quantity: 1,
        })),
      },
      { title: "Advisory Cards", sku: "DECK-ADVISORY", quantity: 1, holds: [] },
    ],
  ],
  ...given,
})
