"use client"

import type { SheetDeck } from "@sf-cess/backend/contracts"
import type { CellName, SheetReading } from "@sf-cess/backend/order-sheet"
import { useEffect, useRef, useState } from "react"
import { readAnew, readFile, readText, type ReadAnswer } from "./import-calls"
import { keepImport, readImport } from "./kept-import"

/** Where an import stands. A refusal keeps the file, so that it can be tried again without choosing it anew. */
export type ImportState =
  | { is: "asking"; refusal: string | null; again: File | null }
  | { is: "reading"; name: string }
  | { is: "read"; reading: SheetReading; name: string }

const ASKING: ImportState = { is: "asking", refusal: null, again: null }

function atFirst(): ImportState {
  const kept = readImport()
  return kept ? { is: "read", reading: kept.reading, name: kept.name } : ASKING
}

/** The way of a list from a file or a paste to a preview. */
export function useImport(decks: readonly SheetDeck[]) {
  const [state, setState] = useState(atFirst)
  const underWay = useRef<AbortController | null>(null)
  useEffect(() => () => underWay.current?.abort(), [])

  const take = (answer: ReadAnswer, name: string, file: File | null = null) =>
    setState(
      answer.is === "read"
        ? { is: "read", reading: answer.reading, name }
        : { is: "asking", refusal: answer.message, again: answer.again ? file : null },
    )

  const chooseFile = async (file: File) => {
    underWay.current?.abort()
    const mine = new AbortController()
    underWay.current = mine
    setState({ is: "reading", name: file.name })
    const answer = await readFile(file, mine.signal)
    // Canceled, or another file was chosen meanwhile.
    if (!mine.signal.aborted) take(answer, file.name, file)
  }
  const chooseColumns = (means: readonly (CellName | null)[]) => {
    if (state.is !== "read") return
    const answer = readAnew(state.reading, decks, means)
    if (answer.is === "read") setState({ ...state, reading: answer.reading })
  }
  const startAgain = () => {
    underWay.current?.abort()
    keepImport(null)
    setState(ASKING)
  }
  return {
    state,
    chooseFile: (file: File) => void chooseFile(file),
    paste: (text: string) => take(readText(text, decks), "your text"),
    chooseColumns,
    startAgain,
  }
}
