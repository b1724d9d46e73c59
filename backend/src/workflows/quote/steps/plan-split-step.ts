import type { MedusaContainer } from "@medusajs/framework/types"
import { MedusaError } from "@medusajs/framework/utils"
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { z } from "@medusajs/framework/zod"
import { type SplitQuote } from "../../../contracts/quote-request"
import { QuoteSeller } from "../../../contracts/quote-settings"
import { QUOTE_MODULE } from "../../../modules/quote"
import type { QuoteModuleService, QuoteRecord, QuoteVersionRecord } from "../../../modules/quote/service"
import { getShopChannelId } from "../../catalogue/get-shop-channel-id"
import { getSheetTerms } from "../../order-sheet/get-sheet-terms"
import { assertOrderable } from "../assert-orderable"
import { assertSeen } from "../assert-seen"
import { STOCK_IS_THERE } from "../due-reminders"
import type { MakeQuoteInput } from "../make-quote"
import type { MakeQuoteVersionInput } from "../make-quote-version"
import { priceOffer } from "../price-offer"
import { promisedSheet, type PromisedSheet } from "../promised-sheet"
import { quoteNumber } from "../quote-number"
import { listReceivers } from "../quote-receivers"
import { billToOf, linesOf, loadCurrentVersion, loadQuote } from "../quote-record"
import { findShortDecks } from "../short-decks"
import { splitDestinations } from "../split-destinations"

export type SplitQuoteInput = { quote_id: string; split: SplitQuote }

type SplitPlan = {
  requester_email: string
  /** False when the quote waits already. */
  waits: boolean
  part: { now: MakeQuoteVersionInput; rest: MakeQuoteInput } | null
}

/**
 * Under the quote's lock: what becomes of a quote whose decks are not all there.
 * @throws ShopRefusal quote_changed or quote_closed (409); MedusaError not_allowed when nothing is short, or nothing is there
 */
export const planSplitStep = createStep("plan-split", async ({ quote_id, split }: SplitQuoteInput, { container }) => {
  const quote = await loadQuote(container, quote_id)
  const current = await loadCurrentVersion(container, quote)
  assertSeen(quote, current, split)
  await assertOrderable(container, quote, new Date())
  const { short } = await findShortDecks(container, quote, linesOf(current))
  if (short.length === 0) throw refuse("Everything on this quote is there: it can be ordered as it is.")
  const plan = { requester_email: quote.requester_email }
  if (split.choice === "later")
    return new StepResponse<SplitPlan>({ ...plan, waits: !(await isWaiting(container, quote)), part: null })
  const had = new Map(linesOf(current).map(({ variant_id, quantity }) => [variant_id, quantity]))
  for (const { variant_id, left } of short) had.set(variant_id, left)
  const part = await planParts(container, { quote, current, had, split })
  return new StepResponse<SplitPlan>({ ...plan, waits: false, part })
})

const refuse = (message: string) => new MedusaError(MedusaError.Types.NOT_ALLOWED, message)

/** Whether it was said of this version that it waits, and nobody has been told since that its decks are there. */
async function isWaiting(container: MedusaContainer, { id, version }: QuoteRecord): Promise<boolean> {
  const quotes = container.resolve<QuoteModuleService>(QUOTE_MODULE)
  const [last] = await quotes.listQuoteEvents(
    { quote_id: id, version, $or: [{ kind: "waits_for_stock" }, { kind: "reminded", note: STOCK_IS_THERE }] },
    { take: 1, order: { created_at: "DESC" } },
  )
  return last?.kind === "waits_for_stock"
}

type Parts = { quote: QuoteRecord; current: QuoteVersionRecord; had: Map<string, number>; split: SplitQuote }

async function planParts(container: MedusaContainer, { quote, current, had, split }: Parts) {
  const promised = await promisedSheet(container, current)
  const { now, later } = splitDestinations(promised.destinations, had, promised.unit_prices)
  if (now.length === 0) throw refuse("Nothing on this quote is there right now. Please choose a later delivery.")
  const terms = await getSheetTerms(container, await getShopChannelId(container))
  const offer = (destinations: PromisedSheet["destinations"]) => ({
    ...priceOffer({ ...promised, destinations }, terms),
    shipping_option_id: current.shipping_option_id,
    delivery_name: current.delivery_name,
  })
  const dates = { valid_until: quote.valid_until.toISOString(), order_from: quote.order_from }
  const as_offered = {
    message: current.message,
    seller: QuoteSeller.parse(current.seller),
    terms: z.string().array().parse(current.terms),
  }
  const by = { kind: "split" as const, name: split.name, email: split.email }
  const reason = `Rest of quote ${quoteNumber(quote)}`
  const receivers = await listReceivers(container, quote)
  return {
    now: {
      version: { ...as_offered, ...dates, quote_id: quote.id, reason: "What is there now", offer: offer(now) },
      event: by,
      receivers: receivers.map((receiver) => ({ ...receiver, why: "revised" as const })),
    },
    rest: {
      quote: {
        ...dates,
        status: "open" as const,
        requester_name: quote.requester_name,
        requester_email: quote.requester_email,
        organization: quote.organization,
        bill_to: billToOf(quote),
        po_number: quote.po_number,
        note: quote.note,
        customer_id: quote.customer_id,
      },
      version: { ...as_offered, reason, offer: offer(later) },
      event: { ...by, note: reason },
      receivers: receivers.map((receiver) => ({ ...receiver, why: "sent" as const })),
    },
  }
}
