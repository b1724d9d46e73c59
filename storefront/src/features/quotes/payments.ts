import "server-only"
import { PlacedOrder, PreparedPayment } from "@sf-cess/backend/contracts"
import * as z from "zod"
import { PAYMENT_PATIENCE_MS } from "@/features/checkout/payment-patience"
import { callMedusa } from "@/lib/medusa"
import { quotePath } from "./queries"

const OnePayment = z.object({ payment: PreparedPayment })
const OneOrder = z.object({ order: PlacedOrder })
const MaybeOrder = z.object({ order: PlacedOrder.nullable() })

/** Holds the stock of an approved quote and prepares a payment of exactly its total; the backend checks what is asked. */
export const prepareQuotePayment = (token: string, body: unknown) =>
  callMedusa(`${quotePath(token)}/prepare-payment`, OnePayment, { method: "POST", body, timeout: PAYMENT_PATIENCE_MS })

/** Makes the quote's order. Safe to repeat, and the same for whoever asks first. */
export const placeQuoteOrder = (token: string) =>
  callMedusa(`${quotePath(token)}/place-order`, OneOrder, { method: "POST", body: {}, timeout: PAYMENT_PATIENCE_MS })

/** The order that the quote has become, or null. */
export const findQuoteOrder = (token: string) => callMedusa(`${quotePath(token)}/order`, MaybeOrder)
