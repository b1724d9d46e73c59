import { Button, FocusModal, Heading } from "@medusajs/ui"
import { FormEvent, useEffect, useRef } from "react"
import type { SiteKind, StaffSiteEntry } from "../../contracts/site-content"
import { ProblemText } from "../lib/problem-text"
import { useLeaveGuard } from "../lib/use-leave-guard"
import { ConflictNotice } from "./conflict-notice"
import { EntryFields } from "./entry-fields"
import { KeptText } from "./kept-text"
import { KIND_WORDS } from "./site-entry-words"
import { useEntryForm } from "./use-entry-form"

type Props = { kind: SiteKind; entry: StaffSiteEntry | null; queryKey: readonly string[]; onClose: () => void }

/** The form of one entry, new where `entry` is null. */
export function EntryModal({ kind, entry, queryKey, onClose }: Props) {
  const form = useEntryForm({ kind, entry, queryKey, onSaved: onClose })
  const { faults, mine, save, upload, conflict } = form
  const { leave, question } = useLeaveGuard(form.dirty)
  const fields = useRef<HTMLFormElement>(null)
  useEffect(() => {
    if (Object.keys(faults).length > 0) fields.current?.querySelector<HTMLElement>("[aria-invalid=true]")?.focus()
  }, [faults])

  const submit = (event: FormEvent) => {
    event.preventDefault()
    form.submit()
  }
  const title = entry ? `Edit ${KIND_WORDS[kind].one}` : `Create ${KIND_WORDS[kind].one}`
  return (
    <FocusModal open onOpenChange={(open) => !open && leave(onClose)}>
      <FocusModal.Content aria-describedby={undefined}>
        <form ref={fields} onSubmit={submit} noValidate className="flex min-h-0 flex-1 flex-col">
          <FocusModal.Header />
          <FocusModal.Body className="flex-1 overflow-y-auto">
            <div className="mx-auto flex w-full max-w-[720px] flex-col gap-y-8 px-6 py-10">
              <FocusModal.Title asChild>
                <Heading>{title}</Heading>
              </FocusModal.Title>
              {mine && <KeptText kind={kind} mine={mine} theirs={form.typed} onDrop={form.dropMine} />}
              <EntryFields kind={kind} form={form} />
            </div>
          </FocusModal.Body>
          <FocusModal.Footer className="flex-wrap">
            {conflict ? (
              <ConflictNotice form={form} />
            ) : (
              <>
                <ProblemText error={save.error} className="mr-auto" />
                <Button size="small" variant="secondary" type="button" onClick={() => leave(onClose)}>
                  Cancel
                </Button>
                <Button size="small" type="submit" isLoading={save.isPending} disabled={upload.isPending}>
                  Save
                </Button>
              </>
            )}
          </FocusModal.Footer>
        </form>
        {question}
      </FocusModal.Content>
    </FocusModal>
  )
}
