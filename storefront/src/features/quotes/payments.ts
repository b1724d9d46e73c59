import "server-only"
import { PlacedOrder, PreparedPayment } from "@sf-cess/backend/contracts"
import * as z from "zod"
import { callMedusa } from "@/lib/medusa"
import { quotePath } from "./queries"

/** place-order may wait in the backend's queue for 25 s before it works. In milliseconds. */
const PLACE_ORDER_TIMEOUT = 35_000

const OnePayment = z.object({ payment: PreparedPayment })
const OneOrder = z.object({ order: PlacedOrder })
const MaybeOrder = z.object({ order: PlacedOrder.nullable() })

/** Holds the stock of an approved quote and prepares a payment of exactly its total; the backend checks what is asked. */
export const prepareQuotePayment = (token: string, body: unknown) =>
  callMedusa(`${quotePath(token)}/prepare-payment`, OnePayment, { method: "POST", body })

/** Makes the quote's order. Safe to repeat, and the same for whoever asks first. */
export const placeQuoteOrder = (token: string) =>
  callMedusa(`${quotePath(token)}/place-order`, OneOrder, { method: "POST", body: {}, timeout: PLACE_ORDER_TIMEOUT })

/** The order that the quote has become, or null. */
export const findQuoteOrder = (token: string) => callMedusa(`${quotePath(token)}/order`, MaybeOrder)
