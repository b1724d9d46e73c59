import { defineWidgetConfig } from "@medusajs/admin-sdk"
import { AdminProduct, DetailWidgetProps } from "@medusajs/framework/types"
import { Container, Heading, Hint, Text, Textarea } from "@medusajs/ui"
import { FormEvent, useState } from "react"
import { boxLines, SetBox } from "../../contracts/box"
import { checkForm } from "../lib/field-faults"
import { SaveBar } from "../lib/save-bar"
import { useSave } from "../lib/use-save"

/** What is in the box, as the deck's page lists it. */
const ProductBox = ({ data: product }: DetailWidgetProps<AdminProduct>) => {
  const saved = boxLines(product.metadata?.in_the_box).join("\n")
  const [text, setText] = useState(saved)
  const [fault, setFault] = useState<string>()
  const save = useSave(["products"], "The list is saved.")

  const change = (changed: string) => {
    setText(changed)
    setFault(undefined)
    save.reset()
  }
  const submit = (event: FormEvent) => {
    event.preventDefault()
    const checked = checkForm(SetBox, { lines: boxLines(text) })
    if ("faults" in checked) return setFault(Object.values(checked.faults)[0])
    save.mutate({ path: `/products/${product.id}/box`, body: checked.value })
  }

  return (
    <Container className="divide-y p-0">
      <div className="px-6 py-4">
        <Heading level="h2" id="in-the-box">
          In the box
        </Heading>
        <Text size="small" className="text-ui-fg-subtle">
          The list on the deck&apos;s page, a line each.
        </Text>
      </div>
      <form onSubmit={submit} noValidate>
        <div className="flex flex-col gap-y-1 px-6 py-4">
          <Textarea
            aria-labelledby="in-the-box"
            aria-invalid={fault !== undefined}
            aria-describedby={fault && "in-the-box-fault"}
            rows={4}
            value={text}
            onChange={(event) => change(event.target.value)}
          />
          {fault && (
            <Hint id="in-the-box-fault" variant="error" className="text-xs">
              {fault}
            </Hint>
          )}
        </div>
        <SaveBar
          dirty={text !== saved}
          saving={save.isPending}
          problem={save.error?.message}
          onReset={() => change(saved)}
        />
      </form>
    </Container>
  )
}

export default ProductBox

export const config = defineWidgetConfig({ zone: "product.details.side.before", id: "deck-shop-box" })
