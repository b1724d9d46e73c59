import Papa from "papaparse"
import { assertTableSize, MOST_TABLE_ROWS, tooManyRows } from "./table-size"
import { UnreadableSheet } from "./unreadable-sheet"

const DELIMITERS = ["\t", ",", ";", "|"]

/** Excel may name the delimiter in a first line of its own: `sep=;`. */
const SEP_LINE = /^sep=(.)\n/i

function parse(text: string, more: Papa.ParseConfig<string[]>) {
  return Papa.parse<string[]>(text, {
    delimitersToGuess: DELIMITERS,
    newline: "\n",
    preview: MOST_TABLE_ROWS + 1,
    ...more,
  })
}

/**
 * CSV or TSV as rows of text: comma, tab, semicolon or bar, quotes, line breaks within quotes, any line ends. Nothing in it
 * is evaluated.
 * @throws UnreadableSheet
 */
export function parseTable(text: string): string[][] {
  const lines = text
    .replace(/^\ufeff/, "")
    .replace(/\r\n?/g, "\n")
    .replace(/\n+$/, "")
  const named = SEP_LINE.exec(lines)
  const body = named ? lines.slice(named[0].length) : lines
  const config = named ? { delimiter: named[1] } : {}
  const { data, errors } = parse(body, config)
  // A quote that is never closed would swallow all that follows, so it is taken for an inch or a slip and no quote at all.
  const isOpen = errors.some(({ code }) => code === "MissingQuotes")
  const table = isOpen ? parse(body, { ...config, quoteChar: "\u0000" }).data : data
  if (table.length > MOST_TABLE_ROWS) throw new UnreadableSheet(tooManyRows(body.split("\n").length))
  assertTableSize(table)
  return table
}
