import { quantityOf, SHIP_TO_FIELDS, type DraftRow, type ShipToField } from "./sheet-draft"
import { stateOf } from "./us-state"
import { mendZip, plainDigits } from "./zip-code"

/** A cell's text without what nobody sees or means: line breaks, odd spaces, control characters. */
export function cleanText(text: string): string {
  const shown = text
    .normalize("NFC")
    .replace(/[\u200b-\u200f\u2060\ufeff]/g, "")
    .replace(/[\s\u0000-\u001f\u007f-\u009f]+/g, " ")
    .trim()
  // With this quote a spreadsheet is told that what follows is text and no formula.
  return /^'[=+\-@]/.test(shown) ? shown.slice(1) : shown
}

const NONE = /^(0|-+|–|—|none|n\/a|na|no|nil|x0)$/i
const COUNTED = /^(?:x\s*)?(\d[\d,]*(?:\.0*)?)\s*(?:x|decks?|ea\.?|each|pcs?\.?|pieces?|units?|sets?|copies)?$/i

/** "12 decks" is 12; what could mean anything else stays as it is. */
function mendQuantity(typed: string): string {
  const text = cleanText(typed)
  if (NONE.test(text)) return ""
  const quantity = quantityOf(COUNTED.exec(text)?.[1] ?? plainDigits(text))
  return quantity ? String(quantity) : text
}

const mends: Partial<Record<ShipToField, (text: string, row: DraftRow) => string>> = {
  province: (text) => stateOf(text) ?? text,
  postal_code: (text, row) => mendZip(text, stateOf(row.province)),
  phone: plainDigits,
  email: (text) => /<([^<>]+@[^<>]+)>$/.exec(text)?.[1] ?? text.replace(/^mailto:/i, ""),
}

/** A row with everything mended that can mean only one thing: state names, ZIP codes, quantities with a unit. */
export function mendRow(row: DraftRow): DraftRow {
  const fields = SHIP_TO_FIELDS.map((field) => {
    const text = cleanText(row[field])
    return [field, mends[field]?.(text, row) ?? text]
  })
  const quantities = Object.entries(row.quantities).map(([id, typed]) => [id, mendQuantity(typed)])
  return { ...row, ...Object.fromEntries(fields), quantities: Object.fromEntries(quantities) }
}
