import type { OrderView } from "../contracts/order"
import { receiptDocument } from "./receipt-document"
import { renderApart } from "./render-apart"
import { renderPdf } from "./render-pdf"

/** A receipt as a PDF; a long one is laid out apart, so that it holds nobody up. */
export const renderReceipt = (order: OrderView): Promise<Buffer> =>
  order.destinations.length > 0
    ? renderApart(require.resolve("./receipt-worker"), order)
    : renderPdf(receiptDocument(order))
