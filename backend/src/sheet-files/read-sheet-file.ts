import { parseTable } from "../order-sheet/parse-table"
import { assertTableSize } from "../order-sheet/table-size"
import { decodeText } from "./decode-text"
import { kindOfFile } from "./kind-of-file"
import { readWorkbook } from "./read-workbook"

/**
 * The rows of a file as text, whatever it is called: CSV and TSV in any usual encoding, or a workbook.
 * @throws UnreadableSheet in one line for the buyer
 */
export async function readSheetFile(bytes: Buffer): Promise<string[][]> {
  if (kindOfFile(bytes) === "text") return parseTable(decodeText(bytes))
  const table = await readWorkbook(bytes)
  assertTableSize(table)
  return table
}
