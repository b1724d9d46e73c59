import Papa from "papaparse"
import type { SheetDeck } from "../contracts/order-sheet"

/** The headings of the template, in the order of the sheet's columns. */
const HEADINGS = [
  "School",
  "Attention",
  "Street",
  "Address line 2",
  "City",
  "State",
  "ZIP",
  "Phone",
  "Email",
  "Delivery note",
]

/** Left out when the file is read, as its first cell says. */
const EXAMPLE = [
  "EXAMPLE, left out when read: Lincoln Elementary School",
  "Front office",
  "1 Example Street",
  "Room 12",
  "San Francisco",
  "CA",
  "94110",
  "(415) 555-0100",
  "",
  "Deliver before 3 pm",
]

/** The list to fill in: our headings, a column for each deck that is sold today, and one example. */
export const templateTable = (decks: readonly SheetDeck[]): string[][] => [
  [...HEADINGS, ...decks.map(({ title }) => title)],
  [...EXAMPLE, ...decks.map((_, index) => (index === 0 ? "10" : ""))],
]

/**
 * Rows of text as CSV. A cell that a spreadsheet would take for a formula gets a quote in front; the mark at the beginning
 * tells Excel that it is UTF-8.
 */
export const csvOf = (table: readonly (readonly string[])[]) =>
  `\ufeff${Papa.unparse(
    table.map((row) => [...row]),
    { escapeFormulae: true, newline: "\r\n" },
  )}\r\n`
