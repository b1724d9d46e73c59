import { Text } from "@medusajs/ui"
import { FormEvent, useState } from "react"
import { dearerSteps, SetPriceSteps, VariantPrices } from "../../contracts/price-steps"
import { CheckField } from "../lib/check-field"
import { checkForm, FieldFaults } from "../lib/field-faults"
import { centsFromText, textFromCents, wholeFromText } from "../lib/number-text"
import { SaveBar } from "../lib/save-bar"
import { StepsEditor, TypedStep } from "../lib/steps-editor"
import { useSave } from "../lib/use-save"
import { dearerWords } from "./step-words"
import { StepsPreview } from "./steps-preview"

const typed = ({ steps }: VariantPrices): TypedStep[] =>
  steps.length === 0
    ? [{ bound: "1", amount: "" }]
    : steps.map(({ from, amount_cents }) => ({ bound: String(from), amount: textFromCents(amount_cents) }))

type Props = { variant: VariantPrices; queryKey: readonly string[]; showTitle: boolean }

/** The price ladder of one variant. What the typed steps mean is said as one types; dearer steps want a tick. */
export function PriceStepsForm({ variant, queryKey, showTitle }: Props) {
  const [steps, setSteps] = useState(typed(variant))
  const [isConfirmed, setConfirmed] = useState(false)
  const [faults, setFaults] = useState<FieldFaults>({})
  const save = useSave(queryKey, "The prices are saved.")
  const dirty = JSON.stringify(steps) !== JSON.stringify(typed(variant))
  const input = steps.map(({ bound, amount }) => ({ from: wholeFromText(bound), amount_cents: centsFromText(amount) }))
  const dearer = dearerSteps(input)

  const change = (changed: TypedStep[]) => {
    setSteps(changed)
    // What was confirmed was another ladder.
    setConfirmed(false)
    setFaults({})
    save.reset()
  }
  const submit = (event: FormEvent) => {
    event.preventDefault()
    const checked = checkForm(SetPriceSteps, { steps: input, confirm_dearer: isConfirmed })
    if ("faults" in checked) return setFaults(checked.faults)
    save.mutate({ path: `/variants/${variant.id}/prices`, body: checked.value })
  }

  return (
    <form onSubmit={submit} noValidate>
      <div className="flex flex-col gap-y-3 px-6 py-4">
        {showTitle && (
          <Text size="small" weight="plus">
            {variant.title}
          </Text>
        )}
        <StepsEditor
          steps={steps}
          path="steps"
          bound={{ heading: "From (decks)", path: "from" }}
          amount={{ heading: "Each ($)", path: "amount_cents" }}
          faults={faults}
          addLabel="Add a quantity break"
          onChange={change}
        />
        <StepsPreview steps={input} />
        {dearer.length > 0 && (
          <CheckField
            label="This is meant"
            hint={dearerWords(dearer)}
            fault={faults.confirm_dearer}
            checked={isConfirmed}
            onChange={setConfirmed}
          />
        )}
      </div>
      <SaveBar
        dirty={dirty}
        saving={save.isPending}
        problem={save.error?.message}
        onReset={() => change(typed(variant))}
      />
    </form>
  )
}
