import { US_STATES } from "@sf-cess/backend/contracts"
import { Field } from "@/ui/field"
import { SelectField } from "@/ui/select-field"

const states = Object.entries(US_STATES).map(([value, label]) => ({ value, label }))

type Name = "address_1" | "address_2" | "city" | "province" | "postal_code"

type Props = {
  /** What each field is called, starts with, and tells the browser's own filling in. */
  field: (name: Name, token: string) => { name: string; defaultValue?: string | undefined; autoComplete: string }
}

/** From the street to the ZIP code: what every US address has, in a grid of six columns. */
export function StreetFields({ field }: Props) {
  return (
    <>
      <Field {...field("address_1", "address-line1")} label="Street address" className="col-span-2 sm:col-span-6" />
      <Field
        {...field("address_2", "address-line2")}
        label="Room, suite or floor"
        optional
        className="col-span-2 sm:col-span-6"
      />
      <Field {...field("city", "address-level2")} label="City" className="col-span-2 sm:col-span-6" />
      <SelectField
        {...field("province", "address-level1")}
        label="State"
        placeholder="Choose"
        options={states}
        className="col-span-1 sm:col-span-4"
      />
      <Field
        {...field("postal_code", "postal-code")}
        label="ZIP code"
        inputMode="numeric"
        className="col-span-1 sm:col-span-2"
      />
    </>
  )
}
