import { US_STATES } from "@sf-cess/backend/contracts"
import { Field } from "@/ui/field"
import { SelectField } from "@/ui/select-field"

const states = Object.entries(US_STATES).map(([value, label]) => ({ value, label }))

type Known = Partial<
  Record<
    "first_name" | "last_name" | "company" | "address_1" | "address_2" | "city" | "province" | "postal_code" | "phone",
    string | undefined
  >
>

type Props = {
  /** What the fields' names start with, such as "shipping_address."; none for an address of its own. */
  prefix?: string
  /** The browser's section for filling in, such as "shipping". */
  section?: string
  defaults?: Known
}

/** The fields of a US address, in the order in which an envelope is written. */
export function AddressFields({ prefix = "", section = "", defaults = {} }: Props) {
  const field = (name: keyof Known, token: string) => ({
    name: `${prefix}${name}`,
    defaultValue: defaults[name],
    autoComplete: section ? `${section} ${token}` : token,
  })
  return (
    <div className="grid grid-cols-2 gap-x-4 gap-y-5 sm:grid-cols-6">
      <Field {...field("first_name", "given-name")} label="First name" className="col-span-2 sm:col-span-3" />
      <Field {...field("last_name", "family-name")} label="Last name" className="col-span-2 sm:col-span-3" />
      <Field
        {...field("company", "organization")}
        label="School or organization"
        optional
        className="col-span-2 sm:col-span-6"
      />
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
      <Field
        {...field("phone", "tel")}
        label="Phone"
        hint="Only for the carrier."
        type="tel"
        optional
        className="col-span-2 sm:col-span-3"
      />
    </div>
  )
}
