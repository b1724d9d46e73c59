import { Field } from "@/ui/field"
import { StreetFields } from "./street-fields"

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
      <StreetFields field={field} />
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
