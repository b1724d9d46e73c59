"use client"

import type { SheetDeck } from "@sf-cess/backend/contracts"
import type { SheetDraft } from "@sf-cess/backend/order-sheet"
import dynamic from "next/dynamic"
import { useId, useRef, useState } from "react"
import { Button } from "@/ui/button"
import { keepImport, readImport } from "./kept-import"
import type { SheetAction } from "./sheet-history"

/** Most sheets are typed, so what reads lists is fetched by those alone who ask for it. */
const ImportPanel = dynamic(() => import("./import-panel").then((module) => module.ImportPanel), {
  ssr: false,
  loading: () => <p role="status">One moment …</p>,
})

type Props = { draft: SheetDraft; decks: readonly SheetDeck[]; act: (action: SheetAction) => void }

/** Opens the place where a list is uploaded or pasted; once the list is on the sheet, the focus comes back here. */
export function ImportSwitch({ draft, decks, act }: Props) {
  const id = useId()
  const button = useRef<HTMLButtonElement>(null)
  const [isOpen, setOpen] = useState(() => readImport() !== null)
  const close = () => {
    keepImport(null)
    setOpen(false)
    button.current?.focus()
  }
  return (
    <>
      <Button
        ref={button}
        look="quiet"
        aria-expanded={isOpen}
        aria-controls={isOpen ? id : undefined}
        onClick={() => setOpen(!isOpen)}
      >
        Upload or paste a list
      </Button>
      {isOpen && (
        <div id={id} className="order-last w-full">
          <ImportPanel {...{ draft, decks, act }} onClose={close} />
        </div>
      )}
    </>
  )
}
