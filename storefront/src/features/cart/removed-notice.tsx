import type { AddLine } from "@sf-cess/backend/contracts"
import { listDecks } from "@/features/catalogue/queries"
import { ActionForm } from "@/ui/action-form"
import { FocusOnArrival } from "@/ui/focus-on-arrival"
import { Notice } from "@/ui/notice"
import { SubmitButton } from "@/ui/submit-button"
import { undoRemoval } from "./actions"

/** What was just taken out, and the way to have it back. */
export async function RemovedNotice({ removed }: { removed: AddLine }) {
  const deck = (await listDecks()).find(({ variant_id }) => variant_id === removed.variant_id)
  if (!deck) return null
  return (
    <FocusOnArrival key={removed.variant_id} className="mb-6">
      <Notice>
        <div className="flex flex-wrap items-center justify-between gap-x-4">
          <p>
            Removed {removed.quantity} × {deck.title}.
          </p>
          <ActionForm action={undoRemoval}>
            <input type="hidden" name="variant_id" value={removed.variant_id} />
            <input type="hidden" name="quantity" value={removed.quantity} />
            <SubmitButton look="text" pendingLabel="Putting it back…">
              Undo
            </SubmitButton>
          </ActionForm>
        </div>
      </Notice>
    </FocusOnArrival>
  )
}
