import { getCart } from "@/features/cart/queries"
import { keepCartId } from "@/lib/session"

/** How many decks the visitor's cart holds, as text. A visit with a cart renews its thirty days. */
export async function GET() {
  const cart = await getCart()
  if (cart) await keepCartId(cart.id)
  return new Response(String(cart?.count ?? 0), {
    headers: { "content-type": "text/plain", "cache-control": "private, no-store" },
  })
}
