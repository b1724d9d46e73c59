import { defineWidgetConfig } from "@medusajs/admin-sdk"
import { AdminProduct, DetailWidgetProps } from "@medusajs/framework/types"
import { Container, Heading, Text } from "@medusajs/ui"
import { FormEvent, useState } from "react"
import { Finder, finderOf, SetFinder } from "../../contracts/finder"
import { checkForm, FieldFaults } from "../lib/field-faults"
import { wholeFromText } from "../lib/number-text"
import { SaveBar } from "../lib/save-bar"
import { TextField } from "../lib/text-field"
import { useSave } from "../lib/use-save"

type Typed = Record<keyof Finder, string>

const FIELDS: { name: keyof Finder; label: string; hint?: string }[] = [
  { name: "purpose", label: "What it is for", hint: "One line, as in a list to choose from." },
  { name: "people_per_deck", label: "People that one deck serves" },
  { name: "minutes_per_round", label: "Minutes that a round takes" },
]

const typedFrom = (finder: Finder | null): Typed => ({
  purpose: finder?.purpose ?? "",
  people_per_deck: String(finder?.people_per_deck ?? ""),
  minutes_per_round: String(finder?.minutes_per_round ?? ""),
})

/** With nothing typed the deck has no part in "Which deck?". */
const finderFrom = (typed: Typed) =>
  Object.values(typed).every((text) => text.trim() === "")
    ? null
    : {
        purpose: typed.purpose,
        people_per_deck: wholeFromText(typed.people_per_deck),
        minutes_per_round: wholeFromText(typed.minutes_per_round),
      }

/** Whom a deck serves and how long it takes, by which "Which deck?" on the shop's site leads to it. */
const ProductFinder = ({ data: product }: DetailWidgetProps<AdminProduct>) => {
  const saved = typedFrom(finderOf(product.metadata?.finder))
  const [typed, setTyped] = useState(saved)
  const [faults, setFaults] = useState<FieldFaults>({})
  const save = useSave(["products"], "It is saved.")

  const change = (changed: Typed) => {
    setTyped(changed)
    setFaults({})
    save.reset()
  }
  const submit = (event: FormEvent) => {
    event.preventDefault()
    const checked = checkForm(SetFinder, { finder: finderFrom(typed) })
    if ("faults" in checked) return setFaults(checked.faults)
    save.mutate({ path: `/products/${product.id}/finder`, body: checked.value })
  }

  return (
    <Container className="divide-y p-0">
      <div className="px-6 py-4">
        <Heading level="h2">Which deck?</Heading>
        <Text size="small" className="text-ui-fg-subtle">
          By this the shop advises how many of it a group needs. Leave all three empty to leave the deck out.
        </Text>
      </div>
      <form onSubmit={submit} noValidate>
        <div className="flex flex-col gap-y-3 px-6 py-4">
          {FIELDS.map(({ name, label, hint }) => (
            <TextField
              key={name}
              label={label}
              hint={hint}
              inputMode={name === "purpose" ? undefined : "numeric"}
              value={typed[name]}
              fault={faults[`finder.${name}`]}
              onChange={(text) => change({ ...typed, [name]: text })}
            />
          ))}
        </div>
        <SaveBar
          dirty={FIELDS.some(({ name }) => typed[name] !== saved[name])}
          saving={save.isPending}
          problem={save.error?.message}
          onReset={() => change(saved)}
        />
      </form>
    </Container>
  )
}

export default ProductFinder

export const config = defineWidgetConfig({ zone: "product.details.side.before", id: "deck-shop-finder" })
