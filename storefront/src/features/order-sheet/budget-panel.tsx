"use client"

import type { SheetTerms } from "@sf-cess/backend/contracts"
import { fitBudget, isEmptyRow, placesOf, type BudgetFit, type SheetDraft } from "@sf-cess/backend/order-sheet"
import { useId, useState } from "react"
import { formatCents } from "@/lib/money"
import { Button } from "@/ui/button"
import { controlClasses, FieldFrame } from "@/ui/field-frame"
import type { SheetAction } from "./sheet-history"

type Props = { draft: SheetDraft; terms: SheetTerms; act: (action: SheetAction) => void }

const EVENLY = "evenly"

type Answer = { amount_cents: number; fit: BudgetFit | null } | { problem: string }

/** From an amount to the most decks that it buys, shipping and tax included. */
export function BudgetPanel({ draft, terms, act }: Props) {
  const id = useId()
  const [amount, setAmount] = useState("")
  const [spread, setSpread] = useState(EVENLY)
  const [answer, setAnswer] = useState<Answer | null>(null)

  const single = terms.decks.filter(({ holds }) => holds.length === 0)
  const ask = () =>
    setAnswer(fitFor(draft, terms, amount, spread === EVENLY ? single.map((deck) => deck.variant_id) : [spread]))
  const fill = (fit: BudgetFit) => {
    const byId = new Map(fit.places.map((place) => [place.id, place.quantities]))
    const rows = draft.rows.map((row) => {
      const quantities = byId.get(row.id) ?? {}
      return {
        ...row,
        quantities: Object.fromEntries(Object.entries(quantities).map(([deck, n]) => [deck, String(n)])),
      }
    })
    act({
      kind: "replace",
      draft: { ...draft, rows },
      said: `${fit.count} decks are on the sheet. Undo takes them back.`,
    })
    setAnswer(null)
  }
  return (
    <details className="panel px-4 open:basis-full">
      <summary className="flex min-h-12 cursor-pointer items-center font-semibold">Fit a budget</summary>
      <div className="flex max-w-xl flex-wrap items-end gap-4 pt-2 pb-4">
        <FieldFrame
          id={`${id}-amount`}
          label="Amount in dollars"
          hint="With shipping and tax."
          error={answer && "problem" in answer ? answer.problem : undefined}
        >
          <input
            id={`${id}-amount`}
            value={amount}
            inputMode="decimal"
            aria-invalid={answer && "problem" in answer ? true : undefined}
            aria-describedby={`${id}-amount-hint ${id}-amount-error`}
            onChange={(event) => setAmount(event.target.value)}
            className={`${controlClasses} max-w-40`}
          />
        </FieldFrame>
        <FieldFrame id={`${id}-spread`} label="Of">
          <select
            id={`${id}-spread`}
            value={spread}
            onChange={(event) => setSpread(event.target.value)}
            className={`${controlClasses} appearance-auto`}
          >
            <option value={EVENLY}>each deck equally many</option>
            {terms.decks.map(({ variant_id, title }) => (
              <option key={variant_id} value={variant_id}>
                {title}
              </option>
            ))}
          </select>
        </FieldFrame>
        <Button look="quiet" onClick={ask}>
          What fits?
        </Button>
        <div role="status" className="w-full">
          {answer && "fit" in answer && <Fit answer={answer} onFill={fill} />}
        </div>
      </div>
    </details>
  )
}

function Fit({
  answer: { fit, amount_cents },
  onFill,
}: {
  answer: Extract<Answer, { fit: unknown }>
  onFill: (fit: BudgetFit) => void
}) {
  if (!fit) return <p>Not even one deck fits into {formatCents(amount_cents)} with shipping and tax.</p>
  return (
    <>
      <p className="mb-3">
        <strong>
          {fit.count} {fit.count === 1 ? "deck" : "decks"}
        </strong>{" "}
        for {formatCents(fit.total_cents)}; {formatCents(amount_cents - fit.total_cents)} is left.
      </p>
      <Button look="quiet" onClick={() => onFill(fit)}>
        Put them on the sheet
      </Button>
    </>
  )
}

function fitFor(draft: SheetDraft, terms: SheetTerms, typed: string, variant_ids: string[]): Answer {
  const text = typed.replaceAll(/[$,\s]/g, "")
  if (!/^\d{1,7}(\.\d{1,2})?$/.test(text) || Number(text) === 0) return { problem: "Enter an amount such as 1,500." }
  const places = placesOf({ ...draft, rows: draft.rows.filter((row) => !isEmptyRow(row)) })
  if (places.length === 0) return { problem: "Enter at least one school first: shipping and tax go by where it is." }
  if (places.some(({ province, postal_code }) => !province || !postal_code))
    return { problem: "Enter the state and ZIP of each school first: shipping and tax go by them." }
  const amount_cents = Math.round(Number(text) * 100)
  const shipping_option_id = draft.shipping_option_id ?? undefined
  return { amount_cents, fit: fitBudget({ amount_cents, variant_ids, places, shipping_option_id }, terms) }
}
