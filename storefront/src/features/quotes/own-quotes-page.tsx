import { AccountPage } from "@/features/account/account-page"
import { requireCustomer } from "@/features/account/queries"
import { ActionForm } from "@/ui/action-form"
import { ButtonLink } from "@/ui/button-link"
import { EmptyState } from "@/ui/empty-state"
import { Price } from "@/ui/price"
import { SubmitButton } from "@/ui/submit-button"
import { openOwnQuote } from "./actions"
import { listQuotes } from "./queries"
import { momentDay } from "./quote-words"

const STATUS = {
  draft: "Draft",
  open: "Waits for an answer",
  change_requested: "Being revised",
  approved: "Approved",
  ordered: "Ordered",
  declined: "Declined",
  expired: "Expired",
  withdrawn: "Withdrawn",
} as const

/** The quotes that somebody signed in asked for. */
export async function OwnQuotesPage() {
  await requireCustomer()
  const quotes = await listQuotes()
  return (
    <AccountPage title="Your quotes" here="/account/quotes">
      {quotes.length === 0 ? (
        <EmptyState
          title="You have not asked for a quote yet"
          action={<ButtonLink href="/order-sheet">Order sheet</ButtonLink>}
        >
          The order sheet gives you the exact price for one school or many, and a quote of it in a minute.
        </EmptyState>
      ) : (
        <ul className="border-b border-line">
          {quotes.map(({ id, number, status, total_cents, requested_at, valid_until }) => (
            <li
              key={id}
              className="flex flex-wrap items-center justify-between gap-x-6 gap-y-1 border-t border-line py-3"
            >
              <span>
                <strong>{number}</strong>
                <span className="block text-small text-muted">
                  {momentDay(requested_at)} · {STATUS[status]}
                  {status === "open" && `, valid until ${momentDay(valid_until)}`}
                </span>
              </span>
              <span className="flex items-center gap-5">
                <Price cents={total_cents} className="font-semibold" />
                <ActionForm action={openOwnQuote}>
                  <input type="hidden" name="id" value={id} />
                  <SubmitButton look="text" pendingLabel="One moment…">
                    Open<span className="sr-only"> quote {number}</span>
                  </SubmitButton>
                </ActionForm>
              </span>
            </li>
          ))}
        </ul>
      )}
    </AccountPage>
  )
}
