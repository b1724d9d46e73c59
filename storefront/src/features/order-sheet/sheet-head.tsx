import type { SheetColumn } from "./columns"
import { edges } from "./sheet-row"

const cell = `border-t-4 py-2 align-bottom text-caption ${edges}`

/** The columns' headings, a deck's in its colour; they stay in view above the rows. */
export function SheetHead({ columns }: { columns: readonly SheetColumn[] }) {
  const lastDeck = columns.findLastIndex(({ variant_id }) => variant_id)
  const headings = columns.map(({ cell: name, heading, handle, variant_id }, place) => (
    <th
      key={name}
      scope="col"
      data-deck={handle}
      className={`bg-surface ${cell} ${variant_id ? "border-t-(--deck) text-right" : "border-t-surface text-left"} ${place === 0 ? "sticky left-12 z-10" : ""}`}
    >
      {heading}
    </th>
  ))
  const widths = columns.map(({ cell, width }) => <col key={cell} style={{ width }} />)
  return (
    <>
      <colgroup>
        <col style={{ width: "3rem" }} />
        {widths.slice(0, lastDeck + 1)}
        <col style={{ width: "3.75rem" }} />
        <col style={{ width: "6.25rem" }} />
        {widths.slice(lastDeck + 1)}
      </colgroup>
      <thead className="sticky top-0 z-20">
        <tr aria-rowindex={1}>
          <th scope="col" className={`sticky left-0 z-10 border-t-sunken bg-sunken ${cell}`}>
            <span className="sr-only">Row</span>
          </th>
          {headings.slice(0, lastDeck + 1)}
          <th scope="col" className={`border-t-sunken bg-sunken text-right ${cell}`}>
            Decks
          </th>
          <th scope="col" className={`border-t-sunken bg-sunken text-right ${cell}`}>
            With shipping and tax
          </th>
          {headings.slice(lastDeck + 1)}
        </tr>
      </thead>
    </>
  )
}
