import type { MedusaContainer } from "@medusajs/framework/types"
import { MedusaError } from "@medusajs/framework/utils"
import { z } from "@medusajs/framework/zod"
import { UsAddress } from "../../contracts/address"
import { CartTotals } from "../../contracts/cart"
import { PricedLine } from "../../contracts/order-sheet"
import { QuoteVersionView } from "../../contracts/quote"
import { QuoteSeller } from "../../contracts/quote-settings"
import { QUOTE_MODULE } from "../../modules/quote"
import type { QuoteModuleService, QuoteRecord, QuoteVersionRecord } from "../../modules/quote/service"
import { destinationView, listVersionDestinations } from "../destination/list-destinations"

const missing = () => new MedusaError(MedusaError.Types.NOT_FOUND, "There is no such quote.")

/** @throws MedusaError not_found */
export async function loadQuote(container: MedusaContainer, id: string): Promise<QuoteRecord> {
  const [quote] = await container.resolve<QuoteModuleService>(QUOTE_MODULE).listQuotes({ id }, { take: 1 })
  if (!quote) throw missing()
  return quote
}

/** The versions of a quote, the newest first. */
export const listVersions = (container: MedusaContainer, quote_id: string): Promise<QuoteVersionRecord[]> =>
  container
    .resolve<QuoteModuleService>(QUOTE_MODULE)
    .listQuoteVersions({ quote_id }, { take: null, order: { number: "DESC" } })

/** The version that counts. @throws MedusaError not_found */
export async function loadCurrentVersion(
  container: MedusaContainer,
  { id, version }: Pick<QuoteRecord, "id" | "version">,
): Promise<QuoteVersionRecord> {
  const quotes = container.resolve<QuoteModuleService>(QUOTE_MODULE)
  const [current] = await quotes.listQuoteVersions({ quote_id: id, number: version }, { take: 1 })
  if (!current) throw missing()
  return current
}

export const billToOf = ({ bill_to }: Pick<QuoteRecord, "bill_to">): UsAddress => UsAddress.parse(bill_to)

export const totalsOf = ({ totals }: Pick<QuoteVersionRecord, "totals">): CartTotals => CartTotals.parse(totals)

export const linesOf = ({ lines }: Pick<QuoteVersionRecord, "lines">): PricedLine[] => PricedLine.array().parse(lines)

/** A version as it was offered. */
export async function versionView(container: MedusaContainer, version: QuoteVersionRecord): Promise<QuoteVersionView> {
  return {
    number: version.number,
    made_at: version.created_at.toISOString(),
    reason: version.reason,
    valid_until: version.valid_until.toISOString(),
    order_from: version.order_from,
    message: version.message,
    lines: linesOf(version),
    destinations: (await listVersionDestinations(container, version.id)).map(destinationView),
    delivery_name: version.delivery_name,
    totals: totalsOf(version),
    seller: QuoteSeller.parse(version.seller),
    terms: z.string().array().parse(version.terms),
  }
}
