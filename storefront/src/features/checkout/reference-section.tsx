import { Field } from "@/ui/field"
import { Section } from "./section"

/** What a school's bookkeeper wants to find on the receipt. */
export function ReferenceSection() {
  return (
    <Section id="receipt" title="For the receipt">
      <Field
        name="po_reference"
        label="PO number or reference"
        hint="Printed on the receipt. You still pay by card here."
        optional
        autoComplete="off"
        maxLength={60}
      />
    </Section>
  )
}
