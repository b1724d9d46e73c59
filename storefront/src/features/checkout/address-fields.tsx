import { US_STATES } from "@sf-cess/backend/contracts"
import { Field } from "@/ui/field"
import { SelectField } from "@/ui/select-field"
import type { CheckoutDraft } from "./checkout-draft"

const STATES = Object.entries(US_STATES).map(([value, label]) => ({ value, label }))

type Props = {
  /** Which address of the contract these fields are. */
  of: "shipping_address" | "billing_address"
  defaults: CheckoutDraft
}

/** One US address. Browsers fill it in by the names of the HTML standard, delivery and billing apart. */
export function AddressFields({ of, defaults }: Props) {
  const section = of === "shipping_address" ? "shipping" : "billing"
  const field = (name: string, autoComplete: string) => ({
    name: `${of}.${name}`,
    autoComplete: `${section} ${autoComplete}`,
    defaultValue: defaults[`${of}.${name}`],
  })
  return (
    <div className="grid grid-cols-2 gap-x-4 gap-y-5 sm:grid-cols-6">
      <Field {...field("first_name", "given-name")} label="First name" className="sm:col-span-3" />
      <Field {...field("last_name", "family-name")} label="Last name" className="sm:col-span-3" />
      <Field {...field("company", "organization")} label="School or organization" optional className="col-span-full" />
      <Field {...field("address_1", "address-line1")} label="Street address" className="col-span-full" />
      <Field {...field("address_2", "address-line2")} label="Room, suite, building" optional className="col-span-full" />
      <Field {...field("city", "address-level2")} label="City" className="col-span-full sm:col-span-2" />
      <SelectField {...field("province", "address-level1")} label="State" options={STATES} placeholder="Choose" className="sm:col-span-2" />
      <Field {...field("postal_code", "postal-code")} label="ZIP code" inputMode="numeric" className="sm:col-span-2" />
      <Field {...field("phone", "tel")} type="tel" label="Phone" hint="Only for the carrier, if a parcel is stuck." optional className="col-span-full" />
    </div>
  )
}
