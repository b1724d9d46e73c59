import type { QuoteView } from "../contracts/quote"
import { renderApart } from "./render-apart"

/**
 * A quote as a PDF.
 * @param newest number of the version that counts, when the one shown is an earlier one
 */
export const renderQuote = (quote: QuoteView, newest = quote.current.number): Promise<Buffer> =>
  renderApart(require.resolve("./quote-worker"), { quote, newest })
