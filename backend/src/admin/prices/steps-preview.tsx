import { Text } from "@medusajs/ui"
import { PriceStep, SetPriceSteps } from "../../contracts/price-steps"
import { checkForm } from "../lib/field-faults"
import { stepWords } from "./step-words"

/** What buyers will read, as one types; while the steps do not follow one another, nothing is promised. */
export function StepsPreview({ steps }: { steps: PriceStep[] }) {
  const checked = checkForm(SetPriceSteps, { steps, confirm_dearer: true })
  return (
    <Text size="small" className="text-ui-fg-subtle" role="status">
      {"value" in checked
        ? `Buyers pay ${stepWords(checked.value.steps).join(", ")} each.`
        : `Not whole yet. ${Object.values(checked.faults)[0]}`}
    </Text>
  )
}
