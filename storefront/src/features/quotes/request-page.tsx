import { getCustomer, listAddresses } from "@/features/account/queries"
import { getCart } from "@/features/cart/queries"
import { readSheetTerms } from "@/features/order-sheet/queries"
import { ButtonLink } from "@/ui/button-link"
import { EmptyState } from "@/ui/empty-state"
import type { Known } from "./request-fields"
import { RequestInBrowser } from "./request-in-browser"
import { RequestOfCart } from "./request-of-cart"

/** Asking for a quote: of the cart, or of the sheet that this browser keeps. */
export async function RequestPage({ fromCart }: { fromCart: boolean }) {
  const [terms, known] = await Promise.all([readSheetTerms(), readKnown()])
  return (
    <div className="page max-w-3xl py-10 sm:py-14">
      <h1>Get a quote</h1>
      <p className="mt-4 mb-8 measure text-lead text-muted">
        The exact price with shipping and tax, as a PDF and behind a link that you can forward to whoever approves. No
        account is needed.
      </p>
      {fromCart ? <OfCart {...{ terms, known }} /> : <RequestInBrowser {...{ terms, known }} />}
    </div>
  )
}

async function OfCart(props: Omit<Parameters<typeof RequestOfCart>[0], "cart">) {
  const cart = await getCart()
  if (cart && cart.lines.length > 0) return <RequestOfCart cart={cart} {...props} />
  return (
    <EmptyState title="Your cart is empty" action={<ButtonLink href="/decks">See the decks</ButtonLink>}>
      Put decks into the cart, or list schools and decks on the order sheet.
    </EmptyState>
  )
}

/** Who is signed in, with the first of the kept addresses. */
async function readKnown(): Promise<Known> {
  const customer = await getCustomer()
  if (!customer) return { name: "", email: "", address: {} }
  const first = (await listAddresses())[0]
  const address = Object.entries(first ?? {}).map(([name, value]) => [name, value ?? undefined])
  return {
    name: [customer.first_name, customer.last_name].filter(Boolean).join(" "),
    email: customer.email,
    address: Object.fromEntries(address) as Known["address"],
  }
}
