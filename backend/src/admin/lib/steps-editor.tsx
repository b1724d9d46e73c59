import { Plus, Trash } from "@medusajs/icons"
import { Button, IconButton, Text } from "@medusajs/ui"
import { FieldFaults } from "./field-faults"
import { TextField } from "./text-field"

/** A rung of a ladder as it is typed: a bound and an amount. */
export type TypedStep = { bound: string; amount: string }

type Column = { heading: string; name: keyof TypedStep; path: string }

type Props = {
  steps: TypedStep[]
  /** Headings, and the fields' names in the contract, by which their faults are found. */
  bound: { heading: string; path: string }
  amount: { heading: string; path: string }
  /** Where the list lies in the contract: "rates" or "steps". */
  path: string
  faults: FieldFaults
  addLabel: string
  onChange: (steps: TypedStep[]) => void
}

/** A table of rungs, each a bound and an amount, to change, add to and take from. At least one stays. */
export function StepsEditor({ steps, bound, amount, path, faults, addLabel, onChange }: Props) {
  const columns: Column[] = [
    { ...bound, name: "bound" },
    { ...amount, name: "amount" },
  ]
  const change = (index: number, name: keyof TypedStep, text: string) =>
    onChange(steps.map((step, at) => (at === index ? { ...step, [name]: text } : step)))

  return (
    <div className="flex flex-col gap-y-2">
      <div className="grid grid-cols-[1fr_1fr_2rem] gap-x-2" aria-hidden>
        {columns.map(({ heading, name }) => (
          <Text key={name} size="xsmall" weight="plus" className="text-ui-fg-subtle">
            {heading}
          </Text>
        ))}
      </div>
      {steps.map((step, index) => (
        <div key={index} className="grid grid-cols-[1fr_1fr_2rem] items-start gap-x-2">
          {columns.map(({ heading, name, path: field }) => (
            <TextField
              key={name}
              label={`${heading}, row ${index + 1}`}
              hideLabel
              inputMode="decimal"
              value={step[name]}
              fault={faults[`${path}.${index}.${field}`]}
              onChange={(text) => change(index, name, text)}
            />
          ))}
          <IconButton
            size="small"
            variant="transparent"
            type="button"
            aria-label={`Remove row ${index + 1}`}
            disabled={steps.length === 1}
            onClick={() => onChange(steps.filter((_, at) => at !== index))}
          >
            <Trash />
          </IconButton>
        </div>
      ))}
      <Button
        size="small"
        variant="transparent"
        type="button"
        className="self-start"
        onClick={() => onChange([...steps, { bound: "", amount: "" }])}
      >
        <Plus /> {addLabel}
      </Button>
    </div>
  )
}
