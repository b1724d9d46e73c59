"use client"

import { MAX_DESTINATIONS } from "@sf-cess/backend/contracts"
import type { CellName, SheetDraft } from "@sf-cess/backend/order-sheet"
import { useEffect, useRef, useState, type ClipboardEvent, type KeyboardEvent, type MouseEvent } from "react"
import { blockAsText, blockOf, filledBlock, filledDown, pastedCells, type CellPlace } from "./cell-block"
import { cellText, type SheetColumn } from "./columns"
import { cellAfterKey } from "./grid-keys"
import { newRow } from "./sheet-edits"
import type { SheetAction } from "./sheet-history"

type Input = { draft: SheetDraft; columns: readonly SheetColumn[]; act: (action: SheetAction) => void }

/** The cell under an event, from what the row wrote onto it. */
function placeOf(target: EventTarget): CellPlace | null {
  const cell = target instanceof Element ? target.closest<HTMLElement>("[data-cell]")?.dataset.cell : undefined
  const [row, column] = cell?.split(":").map(Number) ?? []
  return row === undefined || column === undefined ? null : { row, column }
}

/**
 * The grid's own state: the active cell, the selected block, what is being typed. One stop of the Tab key leads into the
 * grid; Tab goes from cell to cell, and Escape, then Tab, leads out behind it.
 */
export function useGrid({ draft, columns, act }: Input) {
  const table = useRef<HTMLTableElement>(null)
  const [active, setActive] = useState<CellPlace>({ row: 0, column: 0 })
  const [anchor, setAnchor] = useState<CellPlace>(active)
  const [typed, setTyped] = useState<string | null>(null)
  const wantsFocus = useRef(false)
  const isLeaving = useRef(false)

  const last = draft.rows.length - 1
  const at = { row: Math.min(active.row, last), column: active.column }
  const block = blockOf({ row: Math.min(anchor.row, last), column: anchor.column }, at)

  useEffect(() => {
    if (!wantsFocus.current || typed !== null) return
    wantsFocus.current = false
    table.current?.querySelector<HTMLElement>(`[data-cell="${at.row}:${at.column}"]`)?.focus()
  })

  const go = (to: CellPlace, extend = false) => {
    wantsFocus.current = true
    setActive(to)
    if (!extend) setAnchor(to)
  }
  const commit = () => {
    if (typed === null) return
    act({ kind: "end" })
    setTyped(null)
  }
  const type = (text: string) => {
    setTyped(text)
    act({ kind: "type", typed: { row: at.row, cell: columns[at.column]!.cell, text } })
  }
  const open = (text: string) => {
    setTyped(text)
    setAnchor(at)
  }
  const write = (cells: ReturnType<typeof filledBlock>, said?: string) => act({ kind: "write", cells, said })

  const onKeyDown = (event: KeyboardEvent) => {
    if (placeOf(event.target) === null || event.nativeEvent.isComposing) return
    const isCommand = event.ctrlKey || event.metaKey
    if (typed !== null) return keyWhileTyping(event)
    const key = event.key.toLowerCase()
    if (isCommand && key === "z") return done(event, () => act({ kind: event.shiftKey ? "redo" : "undo" }))
    if (isCommand && key === "y") return done(event, () => act({ kind: "redo" }))
    if (isCommand && key === "d") return done(event, () => write(filledDown(draft.rows, columns, block)))
    if (isCommand && key === "a") return done(event, selectAll)
    if (event.key === "Escape") {
      isLeaving.current = true
      return
    }
    const leaves = event.key === "Tab" && isLeaving.current
    isLeaving.current = false
    // The other cells are no stops of the Tab key, so the browser goes on behind or before the grid.
    if (leaves) return
    if (event.key === "F2") return done(event, () => open(cellText(draft.rows[at.row]!, columns[at.column]!.cell)))
    if (event.key === "Delete" || event.key === "Backspace")
      return done(event, () => write(filledBlock("", columns, block)))
    const to = cellAfterKey(event, at, { rows: draft.rows.length, columns: columns.length })
    if (to) return done(event, () => go(to, event.shiftKey && event.key.startsWith("Arrow")))
    if (event.key.length === 1 && !isCommand && !event.altKey)
      done(event, () => {
        open("")
        type(event.key)
      })
  }

  /** While one types, the arrows move within the text. */
  function keyWhileTyping(event: KeyboardEvent) {
    if (event.key === "Escape") {
      wantsFocus.current = true
      act({ kind: "giveUp" })
      return done(event, () => setTyped(null))
    }
    if (event.key !== "Enter" && event.key !== "Tab") return
    commit()
    // Below the last row there is always another one, as far as a sheet goes.
    const isBelow = event.key === "Enter" && !event.shiftKey && at.row === last && last + 1 < MAX_DESTINATIONS
    if (isBelow) act({ kind: "insert", at: last + 1, row: newRow() })
    const rows = draft.rows.length + (isBelow ? 1 : 0)
    const to = cellAfterKey(event, at, { rows, columns: columns.length })
    if (to) done(event, () => go(to))
  }

  function selectAll() {
    setAnchor({ row: 0, column: 0 })
    setActive({ row: last, column: columns.length - 1 })
    wantsFocus.current = true
  }

  return {
    table,
    at,
    block,
    typed,
    onType: type,
    goTo: (row: number, cell: CellName) =>
      go({
        row,
        column: Math.max(
          0,
          columns.findIndex((column) => column.cell === cell),
        ),
      }),
    handlers: {
      onKeyDown,
      onBlur: (event: { relatedTarget: EventTarget | null }) => {
        if (!(event.relatedTarget instanceof Node) || !table.current?.contains(event.relatedTarget)) commit()
      },
      onMouseDown: (event: MouseEvent) => {
        const place = placeOf(event.target)
        if (!place || (typed !== null && place.row === at.row && place.column === at.column)) return
        commit()
        // A second press on the active cell types into it, which is the way by touch.
        const isAgain = place.row === at.row && place.column === at.column && document.activeElement === event.target
        if (isAgain) done(event, () => open(cellText(draft.rows[at.row]!, columns[at.column]!.cell)))
        else done(event, () => go(place, event.shiftKey))
      },
      onMouseOver: (event: MouseEvent) => {
        const place = event.buttons === 1 && typed === null ? placeOf(event.target) : null
        if (place) go(place, true)
      },
      onCopy: (event: ClipboardEvent) => typed === null && done(event, () => copy(event)),
      onCut: (event: ClipboardEvent) =>
        typed === null &&
        done(event, () => {
          copy(event)
          write(filledBlock("", columns, block))
        }),
      onPaste: (event: ClipboardEvent) => typed === null && done(event, () => paste(event)),
    },
  }

  function paste(event: ClipboardEvent) {
    const cells = pastedCells(event.clipboardData.getData("text/plain"), columns, block)
    if (cells.length === 0) return
    const [first, end] = [cells[0]!.row, cells.at(-1)!.row]
    write(cells, first === end ? undefined : `${end - first + 1} rows were pasted.`)
  }

  function copy(event: ClipboardEvent) {
    event.clipboardData.setData("text/plain", blockAsText(draft.rows, columns, block))
  }
}

function done(event: { preventDefault: () => void }, then: () => void) {
  event.preventDefault()
  then()
}
