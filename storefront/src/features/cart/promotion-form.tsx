import { ActionForm } from "@/ui/action-form"
import { Field } from "@/ui/field"
import { SubmitButton } from "@/ui/submit-button"
import { applyPromotion } from "./actions"

export function PromotionForm() {
  return (
    <ActionForm action={applyPromotion} className="flex items-start gap-2">
      <Field
        name="code"
        label="Promotion code"
        autoComplete="off"
        autoCapitalize="characters"
        spellCheck={false}
        className="min-w-0 flex-1"
      />
      <SubmitButton look="quiet" className="mt-[calc(1.55em+0.375rem)]" pendingLabel="Applying…">
        Apply
      </SubmitButton>
    </ActionForm>
  )
}
