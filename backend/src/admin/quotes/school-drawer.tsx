import { Button, Drawer } from "@medusajs/ui"
import { FormEvent, useRef } from "react"
import { US_STATES } from "../../contracts/address"
import type { FieldFaults } from "../lib/field-faults"
import { SelectField } from "../lib/select-field"
import { TextField } from "../lib/text-field"
import type { TypedSchool } from "./typed-schools"

type Props = { school: TypedSchool; faults: FieldFaults; onChange: (school: TypedSchool) => void; onClose: () => void }

/** Where one school's decks go and who receives them. What is typed counts at once; the version is made in the form behind it. */
export function SchoolDrawer({ school, faults, onChange, onClose }: Props) {
  const { ship_to } = school
  const fields = useRef<HTMLFormElement>(null)
  /** A faulty field takes the focus, in place of the first one. */
  const focusFault = (event: Event) => {
    const faulty = fields.current?.querySelector<HTMLElement>("[aria-invalid=true]")
    if (!faulty) return
    event.preventDefault()
    faulty.focus()
  }
  const field = (name: keyof TypedSchool["ship_to"], label: string) => ({
    label,
    value: ship_to[name],
    fault: faults[name],
    onChange: (text: string) => onChange({ ...school, ship_to: { ...ship_to, [name]: text } }),
  })
  const done = (event: FormEvent) => {
    event.preventDefault()
    // In React's eyes this form lies within the one behind it, which is not to be sent yet.
    event.stopPropagation()
    onClose()
  }
  return (
    <Drawer open onOpenChange={(open) => !open && onClose()}>
      <Drawer.Content aria-describedby={undefined} onOpenAutoFocus={focusFault}>
        <Drawer.Header>
          <Drawer.Title>{ship_to.school.trim() || "New school"}</Drawer.Title>
        </Drawer.Header>
        <form ref={fields} onSubmit={done} noValidate className="flex min-h-0 flex-1 flex-col">
          <Drawer.Body className="flex flex-1 flex-col gap-y-4 overflow-y-auto">
            <TextField {...field("school", "School")} />
            <TextField {...field("attention", "Attention")} hint="Who receives the parcel there. May be empty." />
            <TextField {...field("address_1", "Street address")} />
            <TextField {...field("address_2", "Apartment, building, room")} hint="May be empty." />
            <TextField {...field("city", "City")} />
            <div className="grid grid-cols-2 items-start gap-x-3">
              <SelectField {...field("province", "State")} options={Object.entries(US_STATES)} />
              <TextField {...field("postal_code", "ZIP code")} />
            </div>
            <TextField {...field("phone", "Phone")} type="tel" hint="May be empty." />
            <TextField
              {...field("email", "E-mail of the receiver")}
              type="email"
              hint="Told by mail when the parcel leaves. May be empty."
            />
            <TextField {...field("note", "Note for the slip")} hint="May be empty." />
          </Drawer.Body>
          <Drawer.Footer>
            <Button size="small" type="submit">
              Done
            </Button>
          </Drawer.Footer>
        </form>
      </Drawer.Content>
    </Drawer>
  )
}
