import type { QuoteView } from "@sf-cess/backend/contracts"
import type { ReactNode } from "react"
import { ActionForm } from "@/ui/action-form"
import { buttonClasses } from "@/ui/button"
import { Field } from "@/ui/field"
import type { FormAction } from "@/ui/form-state"
import { SubmitButton } from "@/ui/submit-button"
import { TextArea } from "@/ui/text-area"
import {
  approveQuote,
  askForChange,
  declineQuote,
  forwardQuote,
  leavePoNumber,
  orderPart,
  renewQuote,
  waitForAll,
} from "./actions"
import { ActorFields } from "./actor-fields"
import { Fold } from "./fold"
import { isClosed } from "./quote-words"

type Props = { quote: QuoteView; token: string }

/** What the holder of the link may do, the one thing to do first. Each act says who does it and what they had before their eyes. */
export function QuoteActs({ quote, token }: Props) {
  const seen = (
    <>
      <input type="hidden" name="token" value={token} />
      <input type="hidden" name="seen_version" value={quote.current.number} />
      <input type="hidden" name="seen_total_cents" value={quote.current.totals.total_cents} />
    </>
  )
  const { status } = quote
  if (status === "ordered") return null
  if (isClosed(status))
    return (
      <Act title="Get a fresh quote" action={renewQuote} open>
        <p className="text-muted">The same decks and schools at today’s prices. What differs is shown.</p>
        {seen}
        <ActorFields />
        <SubmitButton pendingLabel="One moment…">Make a fresh quote</SubmitButton>
      </Act>
    )
  const mayPay = quote.why_not_order === null
  const isShort = quote.short.length > 0 && status === "approved"
  return (
    <div className="space-y-4">
      {status === "approved" && mayPay && (
        <a href={`/quotes/${token}/pay`} className={buttonClasses("main", "w-full")}>
          Pay by card and order
        </a>
      )}
      {isShort && (
        <>
          <Act title="Order what is there now" action={orderPart}>
            <p className="text-muted">
              {quote.short.map(({ title, left, wanted }) => `${left} of ${wanted} ${title}`).join(", ")}, and all of the
              other decks. The rest becomes a quote of its own, at the same prices and with the same last day.
            </p>
            {seen}
            <ActorFields />
            <SubmitButton pendingLabel="One moment…">Split the quote</SubmitButton>
          </Act>
          <Act title="Wait for all of it" action={waitForAll}>
            <p className="text-muted">The quote stays as it is. A mail says when all of it is there.</p>
            {seen}
            <ActorFields />
            <SubmitButton pendingLabel="One moment…">Tell me when it is there</SubmitButton>
          </Act>
        </>
      )}
      {status !== "approved" && status !== "change_requested" && (
        <Act title="Approve" action={approveQuote} open>
          {seen}
          <ActorFields />
          <Field name="po_number" label="PO number" optional defaultValue={quote.po_number ?? ""} />
          <Field
            name="order_from"
            type="date"
            label="Order on or after"
            optional
            defaultValue={quote.current.order_from ?? ""}
          />
          <SubmitButton className="w-full" pendingLabel="One moment…">
            Approve this quote
          </SubmitButton>
          {mayPay && (
            <SubmitButton look="quiet" name="then" value="pay" className="w-full" pendingLabel="One moment…">
              Approve and pay by card
            </SubmitButton>
          )}
        </Act>
      )}
      <Act title="Ask for a change" action={askForChange}>
        {seen}
        <ActorFields />
        <TextArea name="note" label="What should be changed?" />
        <SubmitButton look="quiet" pendingLabel="One moment…">
          Ask for it
        </SubmitButton>
      </Act>
      <Act title="Leave a PO number" action={leavePoNumber}>
        {seen}
        <ActorFields />
        <Field name="po_number" label="PO number" />
        <SubmitButton look="quiet" pendingLabel="One moment…">
          Note the number
        </SubmitButton>
      </Act>
      <Act title="Forward it" action={forwardQuote}>
        {seen}
        <ActorFields />
        <Field name="to_email" type="email" label="To which e-mail address?" />
        <TextArea name="note" label="Message" optional />
        <SubmitButton look="quiet" pendingLabel="One moment…">
          Send it
        </SubmitButton>
      </Act>
      {status !== "change_requested" && (
        <Act title="Decline" action={declineQuote}>
          {seen}
          <ActorFields />
          <TextArea name="note" label="Why?" optional />
          <SubmitButton look="quiet" pendingLabel="One moment…">
            Decline this quote
          </SubmitButton>
        </Act>
      )}
    </div>
  )
}

type ActProps = { title: string; action: FormAction<null>; open?: boolean; children: ReactNode }

const Act = ({ title, action, open, children }: ActProps) => (
  <ActionForm action={action} className="space-y-3">
    <Fold title={title} open={open}>
      {children}
    </Fold>
  </ActionForm>
)
