import { notFound, redirect } from "next/navigation"
import { SchoolsList } from "@/features/cart/schools-list"
import { TaskFrame } from "@/features/site/task-frame"
import { env } from "@/lib/env"
import { ReloadWhenShownAgain } from "@/features/checkout/reload-when-shown-again"
import { WithoutScriptNotice } from "@/features/checkout/without-script-notice"
import { getQuote } from "./queries"
import { QuotePayment } from "./quote-payment"
import { BillTo } from "./quote-facts"
import { QuoteLines } from "./quote-lines"

/** Paying an approved quote by card. One that cannot be paid now says why on its own page. */
export async function PayPage({ token }: { token: string }) {
  const quote = await getQuote(token)
  if (!quote) notFound()
  if (quote.order) redirect(`/orders/${quote.order.token}?placed=1`)
  if (quote.status !== "approved" || quote.why_not_order) redirect(`/quotes/${token}`)

  const { STRIPE_PUBLISHABLE_KEY, STRIPE_SANDBOX_URL } = env()
  const standIn = STRIPE_SANDBOX_URL ? new URL("/stripe.js", STRIPE_SANDBOX_URL).href : null
  return (
    <TaskFrame back={{ href: `/quotes/${token}`, label: "Back to the quote" }}>
      <ReloadWhenShownAgain />
      <div className="page pt-8">
        <h1 className="mb-8 text-h2">Pay quote {quote.number}</h1>
        <WithoutScriptNotice />
        <div className="grid gap-x-12 gap-y-8 min-[900px]:grid-cols-[minmax(0,1fr)_23rem]">
          <QuotePayment
            page={`/quotes/${token}/pay`}
            seen={{ seen_version: quote.current.number, seen_total_cents: quote.current.totals.total_cents }}
            payer={quote.bill_to}
            approver={quote.approved_by ?? quote.requester}
            stripe={{ publishableKey: STRIPE_PUBLISHABLE_KEY, standIn }}
          />
          <div className="space-y-6 self-start panel p-5">
            <QuoteLines quote={quote} />
            <dl>
              <BillTo quote={quote} />
            </dl>
            <SchoolsList destinations={quote.current.destinations} />
          </div>
        </div>
      </div>
    </TaskFrame>
  )
}
