import { Plus } from "@medusajs/icons"
import { Button, Heading, Input, Table, Text } from "@medusajs/ui"
import { useEffect, useId, useRef, useState } from "react"
import type { FieldFaults } from "../lib/field-faults"
import { SchoolDrawer } from "./school-drawer"
import { faultsAt, faultySchool } from "./school-faults"
import { SchoolRows } from "./school-rows"
import { isBlank, isFound, newSchool, totalOf, TypedSchool } from "./typed-schools"
import type { OfferedDeck } from "./use-sheet-decks"

type Props = {
  schools: TypedSchool[]
  decks: OfferedDeck[]
  faults: FieldFaults
  onChange: (schools: TypedSchool[]) => void
}

const PAGE_SIZE = 20
/** More of them stay folded until somebody wants to change one. */
const FEW = 8

/** Where the decks go and how many: found by name, twenty at a time, each changed in its row or in a drawer of its own. */
export function RevisedSchools({ schools, decks, faults, onChange }: Props) {
  const [open, setOpen] = useState(schools.length <= FEW)
  const [text, setText] = useState("")
  const [page, setPage] = useState(0)
  const [editing, setEditing] = useState<string | null>(null)
  const section = useRef<HTMLElement>(null)
  const id = useId()

  const faulty = faultySchool(faults)
  useEffect(() => {
    if (faulty === null) return
    setOpen(true)
    setText("")
    setPage(Math.floor(faulty.index / PAGE_SIZE))
    if (faulty.isAddress) setEditing(schools[faulty.index]?.key ?? null)
    // Once its row is there.
    const focus = setTimeout(() => section.current?.querySelector<HTMLElement>("[aria-invalid=true]")?.focus())
    return () => clearTimeout(focus)
    // Only what was refused moves the page, not what is typed after it.
  }, [faults])

  const found = schools.filter((school) => isFound(school, text.trim()))
  const last = Math.max(0, Math.ceil(found.length / PAGE_SIZE) - 1)
  const pageIndex = Math.min(page, last)
  const change = (changed: TypedSchool) => onChange(schools.map((one) => (one.key === changed.key ? changed : one)))
  const add = () => {
    const key = crypto.randomUUID()
    onChange([...schools, newSchool(key)])
    setText("")
    setPage(Math.floor(schools.length / PAGE_SIZE))
    setEditing(key)
  }
  const edited = schools.findIndex(({ key }) => key === editing)
  const close = () => {
    if (schools[edited] && isBlank(schools[edited])) onChange(schools.filter(({ key }) => key !== editing))
    setEditing(null)
  }

  return (
    <section ref={section} aria-labelledby={id} className="flex flex-col gap-y-4">
      <div className="flex flex-wrap items-start justify-between gap-4">
        <div>
          <Heading id={id} level="h2">
            Schools ({schools.length})
          </Heading>
          <Text size="small" className="text-ui-fg-subtle">
            {sumsOf(schools, decks)}
          </Text>
        </div>
        <Button
          size="small"
          variant="secondary"
          type="button"
          aria-expanded={open}
          aria-controls={`${id}-list`}
          onClick={() => setOpen(!open)}
        >
          {open ? "Fold up" : "Change schools and decks"}
        </Button>
      </div>
      <div id={`${id}-list`} hidden={!open} className="flex flex-col gap-y-4">
        {open && (
          <>
            <div className="flex flex-wrap gap-2">
              {schools.length > FEW && (
                <Input
                  size="small"
                  type="text"
                  role="searchbox"
                  aria-label="Find a school"
                  placeholder="School, receiver, city, ZIP code"
                  className="w-64"
                  maxLength={100}
                  value={text}
                  onChange={(event) => {
                    setText(event.target.value)
                    setPage(0)
                  }}
                />
              )}
              <Button size="small" variant="secondary" type="button" onClick={add}>
                <Plus /> Add a school
              </Button>
            </div>
            {faults["sheet.destinations"] && (
              <Text role="alert" size="small" className="text-ui-fg-error">
                {faults["sheet.destinations"]}
              </Text>
            )}
            {found.length === 0 && (
              <Text role="status" size="small" className="text-ui-fg-subtle">
                No school is like that.
              </Text>
            )}
            {found.length > 0 && (
              <SchoolRows
                schools={found.slice(pageIndex * PAGE_SIZE, (pageIndex + 1) * PAGE_SIZE)}
                decks={decks}
                faultsOf={(school) => faultsAt(faults, schools.indexOf(school))}
                onChange={change}
                onEdit={setEditing}
                onRemove={schools.length > 1 ? (key) => onChange(schools.filter((one) => one.key !== key)) : undefined}
              />
            )}
            {found.length > PAGE_SIZE && (
              <Table.Pagination
                count={found.length}
                pageSize={PAGE_SIZE}
                pageIndex={pageIndex}
                pageCount={last + 1}
                canPreviousPage={pageIndex > 0}
                canNextPage={pageIndex < last}
                previousPage={() => setPage(pageIndex - 1)}
                nextPage={() => setPage(pageIndex + 1)}
              />
            )}
          </>
        )}
      </div>
      {schools[edited] && (
        <SchoolDrawer school={schools[edited]} faults={faultsAt(faults, edited)} onChange={change} onClose={close} />
      )}
    </section>
  )
}

const sumsOf = (schools: TypedSchool[], decks: OfferedDeck[]) =>
  decks
    .map(({ variant_id, title }) => [totalOf(schools, variant_id), title] as const)
    .filter(([total]) => total > 0)
    .map(([total, title]) => `${total} × ${title}`)
    .join(", ") || "No decks yet."
