import { Button, Drawer, Text } from "@medusajs/ui"
import { FormEvent, useState } from "react"
import { US_STATES } from "../../../../contracts/address"
import { TaxRateInput, TaxRateView } from "../../../../contracts/tax-rates"
import { checkForm, FieldFaults } from "../../../lib/field-faults"
import { SelectField } from "../../../lib/select-field"
import { SwitchField } from "../../../lib/switch-field"
import { TextField } from "../../../lib/text-field"
import { useSave } from "../../../lib/use-save"
import { asTaxRate, asTyped, NEW_TAX_RATE, TypedTaxRate } from "./typed-tax-rate"

type Props = { edited: TaxRateView | "new"; queryKey: readonly string[]; onClose: () => void }

/** The form of one row, at the side of the table. */
export function TaxRateDrawer({ edited, queryKey, onClose }: Props) {
  const isNew = edited === "new"
  const [typed, setTyped] = useState(isNew ? NEW_TAX_RATE : asTyped(edited))
  const [faults, setFaults] = useState<FieldFaults>({})
  const save = useSave(queryKey, "The rate is saved.")

  const change = (changed: Partial<TypedTaxRate>) => {
    setTyped({ ...typed, ...changed })
    setFaults({})
    save.reset()
  }
  const submit = (event: FormEvent) => {
    event.preventDefault()
    const checked = checkForm(TaxRateInput, asTaxRate(typed))
    if ("faults" in checked) return setFaults(checked.faults)
    const path = isNew ? "/tax-rates" : `/tax-rates/${edited.id}`
    save.mutate({ path, body: checked.value }, { onSuccess: onClose })
  }
  const field = (name: Exclude<keyof TypedTaxRate, "shipping_taxed">, label: string, fault = faults[name]) => ({
    label,
    value: typed[name],
    fault,
    onChange: (text: string) => change({ [name]: text }),
  })

  return (
    <Drawer open onOpenChange={(open) => !open && onClose()}>
      <Drawer.Content aria-describedby={undefined}>
        <Drawer.Header>
          <Drawer.Title>{isNew ? "Add a tax rate" : "Edit tax rate"}</Drawer.Title>
        </Drawer.Header>
        <form onSubmit={submit} noValidate className="flex min-h-0 flex-1 flex-col">
          <Drawer.Body className="flex flex-col gap-y-4 overflow-y-auto">
            <SelectField
              label="State"
              placeholder="Choose a state"
              options={Object.entries(US_STATES)}
              value={typed.province}
              fault={faults.province}
              onChange={(province) => change({ province })}
            />
            <div className="grid grid-cols-2 items-start gap-x-3">
              <TextField {...field("zip_from", "From ZIP code")} inputMode="numeric" hint="Empty: the whole state." />
              <TextField {...field("zip_to", "To ZIP code")} inputMode="numeric" />
            </div>
            <TextField
              {...field("rate", "Rate (%)", faults.rate_millipercent)}
              inputMode="decimal"
              placeholder="8.625"
            />
            <TextField {...field("name", "Name")} hint="Buyers read it, on receipts too." />
            <SwitchField
              label="Shipping is taxed too"
              checked={typed.shipping_taxed}
              onChange={(shipping_taxed) => change({ shipping_taxed })}
            />
            <div className="grid grid-cols-2 items-start gap-x-3">
              <TextField {...field("valid_from", "First day")} type="date" />
              <TextField {...field("valid_to", "Last day")} type="date" hint="Empty: until further notice." />
            </div>
            {save.error && (
              <Text role="alert" size="small" className="text-ui-fg-error">
                {save.error.message}
              </Text>
            )}
          </Drawer.Body>
          <Drawer.Footer>
            <Button size="small" variant="secondary" type="button" onClick={onClose}>
              Cancel
            </Button>
            <Button size="small" type="submit" isLoading={save.isPending}>
              Save
            </Button>
          </Drawer.Footer>
        </form>
      </Drawer.Content>
    </Drawer>
  )
}
