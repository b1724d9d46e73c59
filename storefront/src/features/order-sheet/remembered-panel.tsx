"use client"

import type { ShipTo } from "@sf-cess/backend/contracts"
import { SHIP_TO_FIELDS, type DraftRow, type SheetDraft } from "@sf-cess/backend/order-sheet"
import { useEffect, useId, useRef, useState } from "react"
import { forgetSchool } from "@/features/account/school-actions"
import { ActionForm } from "@/ui/action-form"
import { Button } from "@/ui/button"
import { controlClasses, FieldFrame } from "@/ui/field-frame"
import { SubmitButton } from "@/ui/submit-button"
import { newRow } from "./sheet-edits"
import type { SheetAction } from "./sheet-history"

export type RememberedSchool = ShipTo & { id: string }
type Props = { schools: readonly RememberedSchool[]; draft: SheetDraft; act: (action: SheetAction) => void }

/** As many as fit under the field; the search finds the others. */
const SHOWN = 8

/** The schools that a signed-in buyer has sent to before, to be put on the sheet with a press. */
export function RememberedPanel({ schools, draft, act }: Props) {
  const id = useId()
  const field = useRef<HTMLInputElement>(null)
  const before = useRef(schools.length)
  const [search, setSearch] = useState("")
  useEffect(() => {
    // The button that was pressed is gone with the school that it forgot.
    if (schools.length < before.current) field.current?.focus()
    before.current = schools.length
  }, [schools.length])
  if (schools.length === 0) return null
  const onSheet = new Set(draft.rows.map(placeOf))
  const others = schools.filter((school) => !onSheet.has(placeOf(school)))
  const found = schools.filter((school) => nameOf(school).toLowerCase().includes(search.trim().toLowerCase()))
  const add = (chosen: readonly RememberedSchool[]) => act({ kind: "add", rows: chosen.map(rowOf) })
  return (
    <details className="panel px-4 open:basis-full">
      <summary className="flex min-h-12 cursor-pointer items-center font-semibold">
        Your schools ({schools.length})
      </summary>
      <div className="max-w-xl pt-2 pb-4">
        <FieldFrame id={id} label="Find a school">
          <input
            id={id}
            ref={field}
            value={search}
            onChange={(event) => setSearch(event.target.value)}
            className={controlClasses}
          />
        </FieldFrame>
        <ul className="mt-3 divide-y divide-line">
          {found.slice(0, SHOWN).map((school) => (
            <li key={school.id} className="flex items-center justify-between gap-4">
              <span>{nameOf(school)}</span>
              <span className="flex gap-4">
                {onSheet.has(placeOf(school)) ? (
                  <span className="inline-flex min-h-11 items-center text-muted">on the sheet</span>
                ) : (
                  <Button look="text" onClick={() => add([school])}>
                    Add<span className="sr-only"> {school.school}</span>
                  </Button>
                )}
                <ActionForm action={forgetSchool}>
                  <input type="hidden" name="id" value={school.id} />
                  <SubmitButton look="text" pendingLabel="Forgetting…">
                    Forget<span className="sr-only"> {school.school}</span>
                  </SubmitButton>
                </ActionForm>
              </span>
            </li>
          ))}
        </ul>
        <p role="status" className="mt-2 text-small text-muted">
          {found.length === 0 && "None of them is called that."}
          {found.length > SHOWN && `and ${found.length - SHOWN} more: type a part of the name.`}
        </p>
        {search.trim() === "" && others.length > 1 && (
          <Button look="quiet" className="mt-3" onClick={() => add(others)}>
            Add {others.length === schools.length ? "all" : "the other"} {others.length}
          </Button>
        )}
      </div>
    </details>
  )
}

const nameOf = ({ school, city, province }: ShipTo) => `${school}, ${city}, ${province}`

/** The same school twice on a sheet is seldom meant. */
const placeOf = ({ school, address_1, postal_code }: RememberedSchool | DraftRow) =>
  [school, address_1, postal_code].map((text) => text.trim().toLowerCase()).join("\n")

const rowOf = (school: RememberedSchool) => ({
  ...newRow(),
  ...Object.fromEntries(SHIP_TO_FIELDS.map((field) => [field, school[field] ?? ""])),
})
