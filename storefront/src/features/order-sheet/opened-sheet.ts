import "server-only"
import { PastSheet, type CartView } from "@sf-cess/backend/contracts"
import * as z from "zod"
import { getCart } from "@/features/cart/queries"
import { callMedusa, orNull } from "@/lib/medusa"

/** What an address may ask to be opened as a new sheet. */
export type SheetQuery = Partial<Record<"from" | "order" | "quote", string | string[]>>

/** Whether the address asks for one at all. */
export const asksForSheet = ({ from, order, quote }: SheetQuery) => [from, order, quote].some(Boolean)

const OneSheet = z.object({ sheet: PastSheet })

/** The order, quote or cart that shall be opened as a new sheet; null when none is asked for, or the link opens none. */
export async function getOpenedSheet({ from, order, quote }: SheetQuery): Promise<PastSheet | null> {
  if (from === "cart") return cartAsSheet(await getCart())
  const [kind, token] = typeof order === "string" ? ["orders", order] : ["quotes", quote]
  if (typeof token !== "string") return null
  const path = `/store/shop/${kind}/${encodeURIComponent(token)}/sheet`
  return (await orNull(callMedusa(path, OneSheet)))?.sheet ?? null
}

/** What lies in the cart; without an address, since one is typed on the sheet. */
function cartAsSheet(cart: CartView | null): PastSheet | null {
  if (!cart || cart.lines.length === 0) return null
  const quantities = Object.fromEntries(cart.lines.map(({ variant_id, quantity }) => [variant_id, quantity]))
  return {
    name: "Your cart",
    destinations: cart.destinations.length > 0 ? cart.destinations.map(withQuantities) : [{ quantities }],
    lines: cart.lines.map(({ variant_id, title, quantity, unit_price_cents }) => ({
      ...{ variant_id, title, quantity, unit_price_cents },
    })),
    shipping_option_id: cart.shipping_option_id,
    total_cents: cart.totals.total_cents,
  }
}

const withQuantities = ({ ship_to, quantities }: CartView["destinations"][number]) => ({ ...ship_to, quantities })
