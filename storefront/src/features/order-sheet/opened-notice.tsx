"use client"

import type { PastSheet, SheetTerms } from "@sf-cess/backend/contracts"
import { useMemo } from "react"
import { formatCents } from "@/lib/money"
import { Button } from "@/ui/button"
import { Notice } from "@/ui/notice"
import { changesSince } from "./past-draft"

type Props = { past: PastSheet; terms: SheetTerms; isOpen: boolean; onOpen: () => void; onKeep: () => void }

/** A past order or quote as a new sheet: asked about first where a sheet is typed already, then told what differs today. */
export function OpenedNotice({ past, terms, isOpen, onOpen, onKeep }: Props) {
  const { priced, changes } = useMemo(() => changesSince(past, terms), [past, terms])
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
  const isCart = past.name === "Your cart"
  return (
    <Notice className="mb-6 max-w-3xl">
      <p>
        {past.name} is on the sheet, at today’s prices. {isCart && "Enter where it goes; more schools are a row each."}
      </p>
      {!isCart && (
        <>
          <ul className="mt-2">
            {changes.map(({ title, then_cents, now_cents }) => (
              <li key={title}>
                {title}: {formatCents(then_cents)} each then,{" "}
                {now_cents === null ? "not sold any more" : `${formatCents(now_cents)} now`}
              </li>
            ))}
            {changes.length === 0 && <li>Every deck costs the same as then.</li>}
          </ul>
          <p className="mt-2">
            Total {formatCents(past.total_cents)} then, {formatCents(priced.totals.total_cents)} now.
          </p>
        </>
      )}
    </Notice>
  )
}
