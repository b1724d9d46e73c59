import { MedusaError } from "@medusajs/framework/utils"
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { assertQuoteIsLive } from "../../../modules/quote/quote-status"
import { STOCK_HOLD_MODULE } from "../../../modules/stock-hold"
import type { StockHoldModuleService } from "../../../modules/stock-hold/service"
import { ShopRefusal } from "../../../refusal"
import { assertSeenVersion } from "../assert-seen-version"
import { loadQuoteNow } from "../load-quote-now"
import { quoteNumber } from "../quote-number"
import { linesOf, totalsOf } from "../quote-record"
import { listQuoteReservations } from "../quote-reservations"
import { findShortDecks } from "../short-decks"
import { staffName } from "../staff-name"
import { stockNeeds } from "../stock-needs"
import { shortInWords } from "../why-not-order"

export type ReserveQuoteInput = { quote_id: string; staff_id: string; seen_version: number }

type NewReservation = {
  inventory_item_id: string
  location_id: string
  quantity: number
  external_id: string
  description: string
  created_by: string
}

export type ReservationPlan = {
  /** Empty when all of it is reserved already. */
  reservations: NewReservation[]
  event: { quote_id: string; kind: "reserved"; version: number; total_cents: number; name: string }
}

/** Much longer than making the reservations takes; afterwards nothing is held any more in any case. */
const HOLD_MS = 60_000

/**
 * Under the quote's lock: holds what the quote needs, so that no shopper can take it before it is reserved.
 * @throws ShopRefusal quote_changed, quote_closed, stock_short (409) naming the deck and what is left
 */
export const planReservationStep = createStep(
  "plan-reservation",
  async ({ quote_id, staff_id, seen_version }: ReserveQuoteInput, { container }) => {
    const { quote, current, status } = await loadQuoteNow(container, quote_id)
    assertSeenVersion(quote, seen_version)
    if (status !== "draft") assertQuoteIsLive(status)
    const lines = linesOf(current)
    const [kept, needs] = await Promise.all([listQuoteReservations(container, quote_id), stockNeeds(container, lines)])
    if (needs.length === 0)
      throw new MedusaError(MedusaError.Types.INVALID_DATA, "The stock of these decks is not counted.")
    const wanted = kept.length > 0 ? [] : needs
    const holds = container.resolve<StockHoldModuleService>(STOCK_HOLD_MODULE)
    const short = await holds.hold(quote_id, wanted, new Date(Date.now() + HOLD_MS))
    if (short.length > 0) {
      const decks = (await findShortDecks(container, quote, lines)).short
      throw new ShopRefusal(
        409,
        "stock_short",
        decks.map(shortInWords).join(" ") || "There is too little stock right now: somebody is about to pay for it.",
      )
    }
    return new StepResponse<ReservationPlan, string>(
      {
        reservations: wanted.map(({ allow_backorder: _, ...one }) => ({
          ...one,
          external_id: quote_id,
          description: `Quote ${quoteNumber(quote)}`,
          created_by: staff_id,
        })),
        event: {
          ...{ quote_id, kind: "reserved" as const, version: quote.version },
          total_cents: totalsOf(current).total_cents,
          name: await staffName(container, staff_id),
        },
      },
      quote_id,
    )
  },
  async (quoteId, { container }) => {
    if (quoteId) await container.resolve<StockHoldModuleService>(STOCK_HOLD_MODULE).release(quoteId)
  },
)
