import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { errorMessage } from "../../error-message"
import type { QuoteRecord } from "../../modules/quote/service"
import { quoteNumber } from "./quote-number"

/** Does something with one quote after the other. One that fails is logged and tried again the next time; it stops no other. */
export async function forEachQuote(
  container: MedusaContainer,
  quotes: readonly QuoteRecord[],
  done: string,
  act: (quote: QuoteRecord) => Promise<void>,
): Promise<void> {
  const logger = container.resolve(ContainerRegistrationKeys.LOGGER)
  for (const quote of quotes) {
    try {
      await act(quote)
    } catch (error) {
      logger.warn(`Quote ${quoteNumber(quote)} was not ${done}: ${errorMessage(error)}`)
    }
  }
}
