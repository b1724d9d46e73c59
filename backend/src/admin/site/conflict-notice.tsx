import { Button, Text } from "@medusajs/ui"
import { ProblemText } from "../lib/problem-text"
import { EntryForm } from "./use-entry-form"

/** Two people had the same entry open: says so, and lets this one choose before anything is lost. */
export function ConflictNotice({ form }: { form: EntryForm }) {
  const { loadTheirs } = form
  return (
    <>
      <div className="mr-auto max-w-prose" role="alert">
        <Text size="small" weight="plus">
          Somebody else saved this meanwhile.
        </Text>
        <Text size="small" className="text-ui-fg-subtle">
          Nothing of yours is saved or lost so far. Load what they wrote, and copy yours into it where it is needed.
        </Text>
      </div>
      <ProblemText error={loadTheirs.error} />
      <Button size="small" variant="secondary" type="button" disabled={loadTheirs.isPending} onClick={form.takeTheirs}>
        Load theirs, drop mine
      </Button>
      <Button size="small" type="button" isLoading={loadTheirs.isPending} onClick={form.takeTheirsKeepingMine}>
        Load theirs, keep mine to copy
      </Button>
    </>
  )
}
