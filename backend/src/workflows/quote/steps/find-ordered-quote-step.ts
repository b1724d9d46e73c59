import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { getOrderOfCart } from "../../checkout/get-order-of-cart"
import { textIn } from "../../order/stored-order"
import type { MarkQuoteOrderedInput } from "../mark-quote-ordered"
import { loadCurrentVersion, loadQuote, totalsOf } from "../quote-record"
import type { NewQuoteEvent } from "./add-quote-event-step"

type OrderedQuote = { event: NewQuoteEvent | null; is_by_requester: boolean }

/** Under the quote's lock. @returns the event to log, or null when it is logged already or there is no order */
export const findOrderedQuoteStep = createStep(
  "find-ordered-quote",
  async ({ quote_id }: MarkQuoteOrderedInput, { container }) => {
    const nothing: OrderedQuote = { event: null, is_by_requester: false }
    const quote = await loadQuote(container, quote_id)
    const order = quote.cart_id ? await getOrderOfCart(container, quote.cart_id) : null
    if (!order || quote.status === "ordered") return new StepResponse(nothing)
    const query = container.resolve(ContainerRegistrationKeys.QUERY)
    const { data } = await query.graph({ entity: "order", fields: ["email", "metadata"], filters: { id: order.id } })
    const email = data[0]?.email ?? null
    const name = textIn(data[0]?.metadata, "paid_by")
    const current = await loadCurrentVersion(container, quote)
    const event: NewQuoteEvent = {
      ...{ quote_id, kind: "ordered", name, email, note: `Order ${order.display_id}` },
      version: current.number,
      total_cents: totalsOf(current).total_cents,
    }
    return new StepResponse<OrderedQuote>({ event, is_by_requester: email === quote.requester_email })
  },
)
