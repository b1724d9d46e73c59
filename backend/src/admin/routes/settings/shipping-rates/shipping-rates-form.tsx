import { Container, Heading, Text } from "@medusajs/ui"
import { FormEvent, useState } from "react"
import { ParcelRatesInput, ShippingOptionView } from "../../../../contracts/shipping-rates"
import { checkForm, FieldFaults } from "../../../lib/field-faults"
import { SaveBar } from "../../../lib/save-bar"
import { StepsEditor } from "../../../lib/steps-editor"
import { TextField } from "../../../lib/text-field"
import { useSave } from "../../../lib/use-save"
import { asParcelRates, asTyped, TypedRates } from "./typed-rates"

type Props = { option: ShippingOptionView; queryKey: readonly string[] }

/** The rate table of one parcel service. */
export function ShippingRatesForm({ option, queryKey }: Props) {
  const [typed, setTyped] = useState(asTyped(option.rates))
  const [faults, setFaults] = useState<FieldFaults>({})
  const save = useSave(queryKey, `The rates of ${option.name} are saved.`)
  const dirty = JSON.stringify(typed) !== JSON.stringify(asTyped(option.rates))

  const change = (changed: Partial<TypedRates>) => {
    setTyped({ ...typed, ...changed })
    setFaults({})
    save.reset()
  }
  const submit = (event: FormEvent) => {
    event.preventDefault()
    const checked = checkForm(ParcelRatesInput, asParcelRates(typed))
    if ("faults" in checked) return setFaults(checked.faults)
    save.mutate({ path: `/shipping-rates/${option.id}`, body: checked.value })
  }

  return (
    <Container className="divide-y p-0">
      <div className="px-6 py-4">
        <Heading level="h2">{option.name}</Heading>
        <Text size="small" className="text-ui-fg-subtle">
          {option.description}
        </Text>
      </div>
      <form onSubmit={submit} noValidate className="divide-y" aria-label={option.name}>
        <div className="grid gap-6 px-6 py-4 md:grid-cols-2">
          <StepsEditor
            steps={typed.rates}
            path="rates"
            bound={{ heading: "Up to (grams)", path: "up_to_grams" }}
            amount={{ heading: "Costs ($)", path: "amount_cents" }}
            faults={faults}
            addLabel="Add a weight"
            onChange={(rates) => change({ rates })}
          />
          <div className="flex flex-col gap-y-4">
            <div className="grid grid-cols-2 items-start gap-x-2">
              <TextField
                label="Each further (grams)"
                inputMode="numeric"
                value={typed.each_grams}
                fault={faults["beyond.each_grams"]}
                onChange={(each_grams) => change({ each_grams })}
              />
              <TextField
                label="Costs more ($)"
                inputMode="decimal"
                value={typed.each_amount}
                fault={faults["beyond.amount_cents"]}
                onChange={(each_amount) => change({ each_amount })}
              />
            </div>
            <TextField
              label="One parcel weighs at most (grams)"
              hint="Heavier shipments go in several parcels, each priced by itself. Leave it empty to send everything in one."
              inputMode="numeric"
              value={typed.parcel}
              fault={faults.parcel_grams}
              onChange={(parcel) => change({ parcel })}
            />
            <TextField
              label="Free from a subtotal of ($)"
              hint="Reckoned before discounts. Leave it empty if the service is never free."
              inputMode="decimal"
              value={typed.free_from}
              fault={faults.free_from_subtotal_cents}
              onChange={(free_from) => change({ free_from })}
            />
          </div>
        </div>
        <SaveBar
          dirty={dirty}
          saving={save.isPending}
          problem={save.error?.message}
          onReset={() => change(asTyped(option.rates))}
        />
      </form>
    </Container>
  )
}
