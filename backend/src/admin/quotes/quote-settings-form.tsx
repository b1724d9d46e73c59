import { FormEvent, useState } from "react"
import { QuoteSettings } from "../../contracts/quote-settings"
import { checkForm, FieldFaults } from "../lib/field-faults"
import { SaveBar } from "../lib/save-bar"
import { TextAreaField } from "../lib/text-area-field"
import { TextField } from "../lib/text-field"
import { useLeaveGuard } from "../lib/use-leave-guard"
import { useSave } from "../lib/use-save"
import { asQuoteSettings, asTyped, TypedQuoteSettings } from "./typed-quote-settings"

type Props = { settings: QuoteSettings; queryKey: readonly string[] }

/** Who sells, how long a quote holds, and its terms. */
export function QuoteSettingsForm({ settings, queryKey }: Props) {
  const saved = asTyped(settings)
  const [typed, setTyped] = useState(saved)
  const [faults, setFaults] = useState<FieldFaults>({})
  const save = useSave(queryKey, "The settings are saved.")
  const dirty = JSON.stringify(typed) !== JSON.stringify(saved)
  const { question } = useLeaveGuard(dirty)

  const change = (changed: Partial<TypedQuoteSettings>) => {
    setTyped({ ...typed, ...changed })
    setFaults({})
    save.reset()
  }
  const submit = (event: FormEvent) => {
    event.preventDefault()
    const checked = checkForm(QuoteSettings, asQuoteSettings(typed))
    if ("faults" in checked) return setFaults(checked.faults)
    save.mutate({ path: "/quote-settings", body: checked.value })
  }
  const field = (name: keyof TypedQuoteSettings, label: string, path: string = name) => ({
    label,
    value: typed[name],
    fault: faultOf(faults, path),
    onChange: (text: string) => change({ [name]: text }),
  })
  return (
    <form onSubmit={submit} noValidate>
      <div className="grid grid-cols-1 items-start gap-4 px-6 py-4 sm:grid-cols-2">
        <TextField {...field("legal_name", "Legal name", "seller.legal_name")} />
        <TextField
          {...field("ein", "EIN", "seller.ein")}
          hint="00-0000000 is a sample: enter yours before the first quote goes out. Empty: it is left out."
        />
        <TextAreaField {...field("address", "Address", "seller.address")} hint="A line each." />
        <TextAreaField {...field("remit_to", "Remit to", "seller.remit_to")} hint="Where cheques go, a line each." />
        <TextField {...field("email", "E-mail", "seller.email")} type="email" />
        <TextField {...field("phone", "Phone", "seller.phone")} type="tel" hint="Empty: it is left out." />
        <TextField {...field("valid_days", "Days for which a quote holds")} inputMode="numeric" />
        <TextField
          {...field("latest_start_days", "Days ahead for “order on or after”")}
          hint="The farthest first day that a school may ask for."
          inputMode="numeric"
        />
        <div className="sm:col-span-2">
          <TextAreaField {...field("terms", "Terms")} hint="A blank line between two paragraphs." rows={8} />
        </div>
      </div>
      <SaveBar dirty={dirty} saving={save.isPending} problem={save.error?.message} onReset={() => change(saved)} />
      {question}
    </form>
  )
}

/** The fault of a field, or of one of its lines. */
const faultOf = (faults: FieldFaults, path: string): string | undefined =>
  faults[path] ?? Object.entries(faults).find(([key]) => key.startsWith(`${path}.`))?.[1]
