import type { MedusaContainer } from "@medusajs/framework/types"
import { MedusaError } from "@medusajs/framework/utils"
import type { QuoteView } from "../../contracts/quote"
import { getQuoteView } from "./get-quote-view"
import { listVersions, versionView } from "./quote-record"

/**
 * A quote with one of its versions in the place of the current one, and the number of the one that counts.
 * @throws MedusaError not_found
 */
export async function getQuoteVersionView(
  container: MedusaContainer,
  quoteId: string,
  number?: number,
): Promise<{ quote: QuoteView; newest: number }> {
  const quote = await getQuoteView(container, quoteId)
  const newest = quote.current.number
  if (number === undefined || number === newest) return { quote, newest }
  const version = (await listVersions(container, quoteId)).find((one) => one.number === number)
  if (!version) throw new MedusaError(MedusaError.Types.NOT_FOUND, "There is no such version.")
  return { quote: { ...quote, current: await versionView(container, version) }, newest }
}
