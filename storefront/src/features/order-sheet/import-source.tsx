"use client"

import { MAX_DESTINATIONS } from "@sf-cess/backend/contracts"
import { useEffect, useId, useRef, useState, type DragEvent } from "react"
import { Button } from "@/ui/button"
import { controlClasses, FieldFrame } from "@/ui/field-frame"
import { Notice } from "@/ui/notice"

const KINDS = ".csv,.tsv,.txt,.xlsx,text/csv,text/tab-separated-values"

type Props = {
  refusal: string | null
  /** The file that may be read at a second try. */
  again: File | null
  onFile: (file: File) => void
  onPaste: (text: string) => void
}

/** Where a list comes from: a file that is chosen or dropped, or text. */
export function ImportSource({ refusal, again, onFile, onPaste }: Props) {
  const id = useId()
  const input = useRef<HTMLInputElement>(null)
  const [text, setText] = useState("")
  const [isOver, setOver] = useState(false)
  useEffect(() => input.current?.focus(), [])

  const over = (event: DragEvent) => {
    event.preventDefault()
    setOver(event.type === "dragover")
  }
  const drop = (event: DragEvent) => {
    over(event)
    const file = event.dataTransfer.files[0]
    if (file) onFile(file)
  }
  return (
    <div className="grid gap-6">
      {refusal && (
        <Notice tone="danger">
          <p>{refusal}</p>
          {again && (
            <Button look="text" onClick={() => onFile(again)}>
              Try {again.name} again
            </Button>
          )}
        </Notice>
      )}
      <p className="measure">
        One row a school, at most {MAX_DESTINATIONS}. Most headings are understood; to begin from ours, download the
        template as{" "}
        <a href="/order-sheet/template.xlsx" className="link" download>
          Excel
        </a>{" "}
        or{" "}
        <a href="/order-sheet/template.csv" className="link" download>
          CSV
        </a>
        . You will see what was read before it goes on the sheet.
      </p>
      <div
        onDragOver={over}
        onDragLeave={over}
        onDrop={drop}
        className={`rounded-control border-2 border-dashed p-4 ${isOver ? "border-action bg-sunken" : "border-edge"}`}
      >
        <FieldFrame
          id={`${id}-file`}
          label="Choose a file, or drop one here"
          hint="CSV, TSV or Excel (.xlsx), at most 2 MB."
        >
          <input
            ref={input}
            id={`${id}-file`}
            type="file"
            accept={KINDS}
            aria-describedby={`${id}-file-hint`}
            onChange={({ target }) => target.files?.[0] && onFile(target.files[0])}
            className="min-h-12 w-full cursor-pointer rounded-control border border-edge bg-surface text-small file:mr-4 file:min-h-11 file:cursor-pointer file:rounded-control file:border-r file:border-edge file:bg-sunken file:px-4 file:font-semibold file:text-ink"
          />
        </FieldFrame>
      </div>
      <div>
        <FieldFrame
          id={`${id}-text`}
          label="Or paste the list"
          hint="Copied from Excel, Google Sheets or a mail, with its headings."
        >
          <textarea
            id={`${id}-text`}
            value={text}
            rows={4}
            spellCheck={false}
            aria-describedby={`${id}-text-hint`}
            onChange={(event) => setText(event.target.value)}
            className={`${controlClasses} text-small whitespace-pre`}
          />
        </FieldFrame>
        <Button look="quiet" className="mt-3" onClick={() => onPaste(text)}>
          Read the list
        </Button>
      </div>
    </div>
  )
}
