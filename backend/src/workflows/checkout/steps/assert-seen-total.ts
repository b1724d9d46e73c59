import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { ShopRefusal } from "../../../refusal"
import { loadOpenCart } from "../../cart/cart-record"
import { priceSettledCart } from "../cart-total"
import { PreparePaymentInput } from "../prepare-payment"

const dollars = (cents: number) =>
  new Intl.NumberFormat("en-US", { style: "currency", currency: "USD" }).format(cents / 100)

/** @throws ShopRefusal total_changed (409), naming both totals, when the shopper saw another one. */
export const assertSeenTotalStep = createStep(
  "assert-seen-total",
  async ({ cart_id, seen_total_cents }: PreparePaymentInput, { container }) => {
    const { total_cents } = (await priceSettledCart(container, await loadOpenCart(container, cart_id))).order
    if (total_cents === seen_total_cents) return new StepResponse(undefined)
    const message = `The total is now ${dollars(total_cents)} instead of ${dollars(seen_total_cents)}. Please check it before you pay.`
    throw new ShopRefusal(409, "total_changed", message)
  },
)
