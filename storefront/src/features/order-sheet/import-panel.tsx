"use client"

import type { SheetDeck } from "@sf-cess/backend/contracts"
import type { SheetDraft } from "@sf-cess/backend/order-sheet"
import { useId } from "react"
import { Button } from "@/ui/button"
import { ImportPreview } from "./import-preview"
import { ImportSource } from "./import-source"
import type { SheetAction } from "./sheet-history"
import { useImport } from "./use-import"

type Props = {
  draft: SheetDraft
  decks: readonly SheetDeck[]
  act: (action: SheetAction) => void
  onClose: () => void
}

/** From a file or a pasted list to rows of the sheet, with a look at them in between. */
export function ImportPanel({ draft, decks, act, onClose }: Props) {
  const id = useId()
  const { state, chooseFile, paste, chooseColumns, startAgain } = useImport(decks)
  return (
    <section aria-labelledby={id} className="panel p-4 sm:p-6">
      <div className="mb-4 flex flex-wrap items-baseline justify-between gap-x-4">
        <h2 id={id} className="text-h3">
          Upload or paste a list of schools
        </h2>
        <Button look="text" onClick={onClose}>
          Cancel
        </Button>
      </div>
      {state.is === "asking" && (
        <ImportSource refusal={state.refusal} again={state.again} onFile={chooseFile} onPaste={paste} />
      )}
      {state.is === "reading" && (
        <p role="status" className="flex flex-wrap items-center gap-x-4">
          Reading {state.name} …
          <Button look="text" onClick={startAgain}>
            Stop
          </Button>
        </p>
      )}
      {state.is === "read" && (
        <ImportPreview
          {...{ draft, decks, act }}
          reading={state.reading}
          name={state.name}
          onColumns={chooseColumns}
          onAgain={startAgain}
          onDone={onClose}
        />
      )}
    </section>
  )
}
