import { US_STATES } from "@sf-cess/backend/contracts"
import { Field } from "@/ui/field"
import { SelectField } from "@/ui/select-field"

const states = Object.entries(US_STATES).map(([value, label]) => ({ value, label }))

/** The one place to which the decks of an ordinary cart are quoted. */
export function ShipToFields({ school }: { school?: string }) {
  const field = (name: string, token: string) => ({ name: `ship_to.${name}`, autoComplete: `shipping ${token}` })
  return (
    <div className="grid grid-cols-2 gap-x-4 gap-y-5 sm:grid-cols-6">
      <Field
        {...field("school", "organization")}
        label="School or office"
        defaultValue={school}
        className="col-span-2 sm:col-span-3"
      />
      <Field {...field("attention", "name")} label="Attention" optional className="col-span-2 sm:col-span-3" />
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
    </div>
  )
}
