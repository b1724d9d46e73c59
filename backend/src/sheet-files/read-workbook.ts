import type { CellValue } from "read-excel-file/node" with { "resolution-mode": "import" }
import { UnreadableSheet } from "../order-sheet/unreadable-sheet"
import { unpackWorkbook } from "./unpack-workbook"

/** A cell as text: a formula is the value that was stored with it, a day is written as one. */
function cellText(value: CellValue | null): string {
  if (value === null) return ""
  return value instanceof Date ? value.toISOString().slice(0, 10) : String(value)
}

/**
 * The first sheet of a workbook that has something in it, as rows of text.
 * @throws UnreadableSheet
 */
export async function readWorkbook(bytes: Uint8Array): Promise<string[][]> {
  const sheets = await parse(Buffer.from(unpackWorkbook(bytes)))
  const tables = sheets.map(({ data }) => data.map((row) => row.map(cellText)))
  const table = tables.find((rows) => rows.some((row) => row.some((cell) => cell !== "")))
  if (!table) throw new UnreadableSheet("The workbook is empty.")
  return table
}

async function parse(workbook: Buffer) {
  // The library's types are those of a native module, which only a dynamic import may load from here.
  const { default: readXlsxFile } = await import("read-excel-file/node")
  try {
    return await readXlsxFile(workbook)
  } catch (error) {
    throw new UnreadableSheet(
      "The workbook could not be read. Open it in Excel or Google Sheets and save it again as .xlsx, or as .csv.",
      { cause: error },
    )
  }
}
