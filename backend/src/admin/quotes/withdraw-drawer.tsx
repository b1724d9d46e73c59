import { Button, Drawer } from "@medusajs/ui"
import { FormEvent, useState } from "react"
import { type QuoteForStaff, WithdrawQuote } from "../../contracts/quote-for-staff"
import { checkForm } from "../lib/field-faults"
import { ProblemText } from "../lib/problem-text"
import { TextAreaField } from "../lib/text-area-field"
import { useQuoteAct } from "./use-quote"

type Props = { shown: QuoteForStaff; onClose: () => void }

/** Taking a quote back cannot be undone, so it asks why and says what follows. */
export function WithdrawDrawer({ shown: { id, quote }, onClose }: Props) {
  const [reason, setReason] = useState("")
  const [fault, setFault] = useState<string>()
  const act = useQuoteAct(id)
  const submit = (event: FormEvent) => {
    event.preventDefault()
    const checked = checkForm(WithdrawQuote, { seen_version: quote.current.number, reason })
    if ("faults" in checked) return setFault(checked.faults.reason)
    act.mutate({ verb: "withdraw", body: checked.value, done: "The quote is withdrawn." }, { onSuccess: onClose })
  }
  return (
    <Drawer open onOpenChange={(open) => !open && onClose()}>
      <Drawer.Content>
        <Drawer.Header>
          <Drawer.Title>Withdraw quote {quote.number}</Drawer.Title>
          <Drawer.Description>
            It can be neither approved nor ordered any more, for good. Its links still open it and say so; reserved
            stock is given back; its requester is told by mail.
          </Drawer.Description>
        </Drawer.Header>
        <form onSubmit={submit} noValidate className="flex min-h-0 flex-1 flex-col">
          <Drawer.Body className="flex flex-col gap-y-4 overflow-y-auto">
            <TextAreaField
              label="Reason"
              hint="Whoever has a link reads it."
              fault={fault}
              value={reason}
              onChange={(text) => {
                setReason(text)
                setFault(undefined)
              }}
            />
            <ProblemText error={act.error} />
          </Drawer.Body>
          <Drawer.Footer>
            <Button size="small" variant="secondary" type="button" onClick={onClose}>
              Keep it
            </Button>
            <Button size="small" variant="danger" type="submit" isLoading={act.isPending}>
              Withdraw
            </Button>
          </Drawer.Footer>
        </form>
      </Drawer.Content>
    </Drawer>
  )
}
