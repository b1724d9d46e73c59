import { Button, FocusModal, Heading, Text } from "@medusajs/ui"
import { FormEvent, useEffect, useRef, useState } from "react"
import { type QuoteForStaff, ReviseQuote } from "../../contracts/quote-for-staff"
import { checkForm, FieldFaults } from "../lib/field-faults"
import { ProblemText } from "../lib/problem-text"
import { useLeaveGuard } from "../lib/use-leave-guard"
import { RevisedOffer } from "./revised-offer"
import { RevisedSchools } from "./revised-schools"
import { RevisionPreview } from "./revision-preview"
import { asRevision, asTyped, TypedRevision } from "./typed-revision"
import { useQuoteAct } from "./use-quote"
import { useRevisionPreview } from "./use-revision-preview"
import { useSheetDecks } from "./use-sheet-decks"

type Props = { shown: QuoteForStaff; onClose: () => void }

/** A new version: prices, shipping, days, message, schools. It counts at once; sending it is another step. */
export function ReviseModal({ shown: { id, quote }, onClose }: Props) {
  const [typed, setTyped] = useState(() => asTyped(quote))
  const [faults, setFaults] = useState<FieldFaults>({})
  const act = useQuoteAct(id)
  const { decks, error } = useSheetDecks(quote.current)
  const revision = asRevision(typed, quote)
  const dirty = Object.keys(revision).length > 1
  const asked = useRevisionPreview(id, revision, dirty)
  const { leave, question } = useLeaveGuard(dirty && !act.isSuccess)
  const next = quote.current.number + 1
  const form = useRef<HTMLFormElement>(null)
  // A school's fault is looked for by the list of schools, which has to open it first.
  const hasFault = Object.keys(faults).some((path) => !path.startsWith("sheet"))
  useEffect(() => {
    if (hasFault) form.current?.querySelector<HTMLElement>("[aria-invalid=true]")?.focus()
  }, [hasFault, faults])

  const change = (changed: Partial<TypedRevision>) => {
    setTyped((typed) => ({ ...typed, ...changed }))
    setFaults({})
    act.reset()
  }
  const submit = (event: FormEvent) => {
    event.preventDefault()
    const checked = checkForm(ReviseQuote, revision)
    if ("faults" in checked) return setFaults(checked.faults)
    const done = `Version ${next} is made. Send it to tell those concerned.`
    act.mutate({ verb: "revise", body: checked.value, done }, { onSuccess: onClose })
  }

  return (
    <FocusModal open onOpenChange={(open) => !open && leave(onClose)}>
      <FocusModal.Content>
        <FocusModal.Header />
        <form ref={form} onSubmit={submit} noValidate className="flex min-h-0 flex-1 flex-col">
          <FocusModal.Body className="flex-1 overflow-y-auto">
            <div className="mx-auto flex w-full max-w-[960px] flex-col gap-y-8 px-4 py-8 sm:px-6">
              <div>
                <FocusModal.Title asChild>
                  <Heading>Revise quote {quote.number}</Heading>
                </FocusModal.Title>
                <FocusModal.Description asChild>
                  <Text size="small" className="text-ui-fg-subtle max-w-prose">
                    It becomes version {next}, and has to be approved anew. What you leave stays as promised; sales tax
                    is today&apos;s.
                  </Text>
                </FocusModal.Description>
              </div>
              <ProblemText error={error} />
              <RevisedOffer typed={typed} decks={decks} faults={faults} onChange={change} />
              <RevisedSchools
                schools={typed.schools}
                decks={decks}
                faults={faults}
                onChange={(schools) => change({ schools })}
              />
              <RevisionPreview {...asked} />
            </div>
          </FocusModal.Body>
          <FocusModal.Footer className="flex-wrap">
            <ProblemText error={act.error} className="mr-auto" />
            <Button size="small" variant="secondary" type="button" onClick={() => leave(onClose)}>
              Cancel
            </Button>
            <Button size="small" type="submit" disabled={!dirty} isLoading={act.isPending}>
              Make version {next}
            </Button>
          </FocusModal.Footer>
        </form>
        {question}
      </FocusModal.Content>
    </FocusModal>
  )
}
