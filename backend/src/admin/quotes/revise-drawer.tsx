import { Button, Drawer } from "@medusajs/ui"
import { FormEvent, useState } from "react"
import { type QuoteForStaff, ReviseQuote } from "../../contracts/quote"
import { checkForm, FieldFaults } from "../lib/field-faults"
import { ProblemText } from "../lib/problem-text"
import { TextAreaField } from "../lib/text-area-field"
import { TextField } from "../lib/text-field"
import { useLeaveGuard } from "../lib/use-leave-guard"
import { asRevision, asTyped, TypedRevision } from "./typed-revision"
import { useQuoteAct } from "./use-quote"

type Props = { shown: QuoteForStaff; onClose: () => void }

/** A new version: prices, shipping, days and a message. It counts at once; sending it is another step. */
export function ReviseDrawer({ shown: { id, quote }, onClose }: Props) {
  const [typed, setTyped] = useState(() => asTyped(quote))
  const [faults, setFaults] = useState<FieldFaults>({})
  const act = useQuoteAct(id)
  const revision = asRevision(typed, quote)
  const dirty = Object.keys(revision).length > 1
  const { leave, question } = useLeaveGuard(dirty && !act.isSuccess)

  const change = (changed: Partial<TypedRevision>) => {
    setTyped({ ...typed, ...changed })
    setFaults({})
    act.reset()
  }
  const submit = (event: FormEvent) => {
    event.preventDefault()
    const checked = checkForm(ReviseQuote, revision)
    if ("faults" in checked) return setFaults(checked.faults)
    const done = `Version ${quote.current.number + 1} is made. Send it to tell those concerned.`
    act.mutate({ verb: "revise", body: checked.value, done }, { onSuccess: onClose })
  }
  const field = (name: Exclude<keyof TypedRevision, "prices">, label: string, fault = faults[name]) => ({
    label,
    fault: fault && (name === "shipping" ? AMOUNT : fault),
    value: typed[name],
    onChange: (text: string) => change({ [name]: text }),
  })

  return (
    <Drawer open onOpenChange={(open) => !open && leave(onClose)}>
      <Drawer.Content>
        <Drawer.Header>
          <Drawer.Title>Revise quote {quote.number}</Drawer.Title>
          <Drawer.Description>
            It becomes version {quote.current.number + 1}, and has to be approved anew. What you leave stays as
            promised; sales tax is today&apos;s.
          </Drawer.Description>
        </Drawer.Header>
        <form onSubmit={submit} noValidate className="flex min-h-0 flex-1 flex-col">
          <Drawer.Body className="flex flex-col gap-y-4 overflow-y-auto">
            {quote.current.lines.map(({ variant_id, title, quantity }) => (
              <TextField
                key={variant_id}
                label={`${title}, each ($)`}
                hint={`${quantity} in all.`}
                inputMode="decimal"
                value={typed.prices[variant_id] ?? ""}
                fault={faults[`unit_prices.${variant_id}`] && AMOUNT}
                onChange={(text) => change({ prices: { ...typed.prices, [variant_id]: text } })}
              />
            ))}
            <TextField
              {...field("shipping", "Shipping of all of it ($)", faults.shipping_cents)}
              hint="Shared out by what each destination's shipping was."
              inputMode="decimal"
            />
            <div className="grid grid-cols-2 items-start gap-x-3">
              <TextField {...field("valid_until", "Last day")} type="date" />
              <TextField {...field("order_from", "Order on or after")} type="date" hint="Empty: at once." />
            </div>
            <TextAreaField {...field("message", "Message")} hint="It stands on the quote and in its mail." rows={4} />
            <ProblemText error={act.error} />
          </Drawer.Body>
          <Drawer.Footer>
            <Button size="small" variant="secondary" type="button" onClick={() => leave(onClose)}>
              Cancel
            </Button>
            <Button size="small" type="submit" disabled={!dirty} isLoading={act.isPending}>
              Make version {quote.current.number + 1}
            </Button>
          </Drawer.Footer>
        </form>
        {question}
      </Drawer.Content>
    </Drawer>
  )
}

const AMOUNT = "Enter an amount such as 12.50."
