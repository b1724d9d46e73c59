"use client"

import type { CartTotals, PastSheet, SheetTerms } from "@sf-cess/backend/contracts"
import { useMemo } from "react"
import { formatCents } from "@/lib/money"
import { Button } from "@/ui/button"
import { Notice } from "@/ui/notice"
import { compareWithToday, type DeckThenAndNow } from "./past-draft"

type Props = { past: PastSheet; terms: SheetTerms; isOpen: boolean; onOpen: () => void; onKeep: () => void }

/** A past order or quote as a new sheet: asked about first where a sheet is typed already, then told what differs today. */
export function OpenedNotice({ past, terms, isOpen, onOpen, onKeep }: Props) {
  const { priced, decks } = useMemo(() => compareWithToday(past, terms), [past, terms])
  if (!isOpen)
    return (
      <Notice className="mb-6 max-w-3xl">
        <p>There is a sheet that you have typed already. {past.name} would take its place; undo brings it back.</p>
        <p className="mt-3 flex flex-wrap gap-3">
          <Button look="quiet" onClick={onOpen}>
            Replace my sheet
          </Button>
          <Button look="text" onClick={onKeep}>
            Keep mine
          </Button>
        </p>
      </Notice>
    )
  // A cart has today's prices already, and so nothing to compare.
  if (past.name === "Your cart")
    return (
      <Notice className="mb-6 max-w-3xl">
        {past.name} is on the sheet. Each school that it goes to is a row; put the sheet into the cart when it is right.
      </Notice>
    )
  return (
    <Notice className="mb-6 max-w-3xl">
      <p>
        {past.name} is on the sheet at today’s prices{difference(past.total_cents, priced.totals)}
      </p>
      <table className="mt-3 w-full tabular-nums">
        <caption className="sr-only">What each deck cost then and costs today</caption>
        <thead>
          <tr className="text-small text-muted">
            <td />
            <th scope="col" className="px-2 py-1 text-right font-normal">
              Then
            </th>
            <th scope="col" className="py-1 pl-2 text-right font-normal">
              Today
            </th>
          </tr>
        </thead>
        <tbody>
          {decks.map((deck) => (
            <DeckRow key={deck.title} deck={deck} />
          ))}
          <tr className="border-t border-line font-semibold">
            <th scope="row" className="py-2 pr-2 text-left">
              Total with shipping and tax
            </th>
            <td className="px-2 text-right">{formatCents(past.total_cents)}</td>
            <td className="pl-2 text-right">{formatCents(priced.totals.total_cents)}</td>
          </tr>
        </tbody>
      </table>
    </Notice>
  )
}

function difference(then_cents: number, { shipping_cents, tax_cents, total_cents }: CartTotals): string {
  if (shipping_cents === null || tax_cents === null) return ". Type each school’s state and ZIP for shipping and tax."
  if (total_cents === then_cents) return ": it costs the same."
  const cents = formatCents(Math.abs(total_cents - then_cents))
  return `: it costs ${cents} ${total_cents > then_cents ? "more" : "less"} than then.`
}

function DeckRow({ deck: { title, then_cents, now_cents, trouble } }: { deck: DeckThenAndNow }) {
  const isOther = now_cents !== then_cents
  return (
    <tr className="border-t border-line align-top">
      <th scope="row" className="py-2 pr-2 text-left font-normal">
        {title}, each
        {trouble && <span className="block text-small font-semibold text-danger">! {trouble}</span>}
      </th>
      <td className="px-2 py-2 text-right">{formatCents(then_cents)}</td>
      <td className={`py-2 pl-2 text-right ${isOther ? "font-semibold" : ""}`}>
        {now_cents === null ? "not sold any more" : formatCents(now_cents)}
      </td>
    </tr>
  )
}
