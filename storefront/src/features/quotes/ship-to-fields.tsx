import { StreetFields } from "@/features/address/street-fields"
import { Field } from "@/ui/field"

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
      <StreetFields field={field} />
    </div>
  )
}
