"use client"

import type { SheetTerms } from "@sf-cess/backend/contracts"
import { isEmptyRow, placesOf, priceSheet } from "@sf-cess/backend/order-sheet"
import { useState } from "react"
import { readDraft } from "@/features/order-sheet/kept-draft"
import { wholeSheet } from "@/features/order-sheet/whole-sheet"
import { ButtonLink } from "@/ui/button-link"
import { EmptyState } from "@/ui/empty-state"
import { Notice } from "@/ui/notice"
import { RequestFields, type Known } from "./request-fields"
import { WhatIsQuoted } from "./what-is-quoted"

/** The request for the sheet that this browser keeps; one with faults leads back to be mended first. */
export function RequestOfSheet({ terms, known }: { terms: SheetTerms; known: Known }) {
  const [draft] = useState(readDraft)
  const rows = draft?.rows.filter((row) => !isEmptyRow(row)) ?? []
  if (!draft || rows.length === 0)
    return (
      <EmptyState
        title="Your order sheet is empty"
        action={<ButtonLink href="/order-sheet">Fill in the order sheet</ButtonLink>}
      >
        A quote is made of an order sheet: the schools, and how many decks go to each. One school is enough.
      </EmptyState>
    )
  const checked = wholeSheet(draft)
  if ("faulty" in checked) {
    const { rows: faulty, sheet } = checked.faulty
    const words = faulty.size === 1 ? "One row of the order sheet is" : `${faulty.size} rows of the order sheet are`
    return (
      <Notice tone="danger">
        <p>{sheet ?? `${words} to mend before it can be quoted. The sheet marks what is wrong.`}</p>
        <ButtonLink look="quiet" className="mt-3" href="/order-sheet">
          Back to the order sheet
        </ButtonLink>
      </Notice>
    )
  }
  const priced = priceSheet(placesOf({ ...draft, rows }), terms, draft.shipping_option_id ?? undefined)
  const shipsTo = rows.length === 1 ? rows[0]!.school : `${rows.length} schools`
  return (
    <>
      <WhatIsQuoted priced={priced} shipsTo={shipsTo} changeAt="/order-sheet" />
      <RequestFields known={known}>
        <input type="hidden" name="sheet" value={JSON.stringify(checked.sheet)} />
      </RequestFields>
    </>
  )
}
