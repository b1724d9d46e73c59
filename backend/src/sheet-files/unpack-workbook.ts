import { strFromU8, unzipSync, zipSync, type UnzipFileInfo } from "fflate"
import { assertAreaSize } from "./assert-area-size"
import { MOST_IN_CELL } from "../order-sheet/table-size"
import { UnreadableSheet } from "../order-sheet/unreadable-sheet"

const MOST_ENTRIES = 1000
const MOST_BYTES = 20 * 1024 * 1024

/** What the text of cells is read from; pictures, charts, macros and the rest are never unpacked. */
const NEEDED =
  /^(\[Content_Types\]\.xml|_rels\/\.rels|xl\/(workbook|sharedStrings|styles)\.xml|xl\/_rels\/workbook\.xml\.rels|xl\/worksheets\/[^/]+\.xml)$/i

/** More than Excel itself lets a cell hold; readers slow down with the square of such a text. */
const ENDLESS_TEXT = />[^<]{32768}/

const BROKEN =
  "The workbook is damaged or not what its name says. Open it in Excel or Google Sheets and save it again as .xlsx."
const TOO_MUCH =
  "The workbook unpacks to more than 20 MB, far more than a list of 300 schools. Copy the list into a new workbook."

const DOCUMENT = `A cell holds a whole document; a cell takes at most ${MOST_IN_CELL.toLocaleString("en-US")} characters.`

/**
 * A workbook with nothing in it but what its cells are read from, and not more of that than a list of schools can need. The
 * archive is packed anew, so that what reads it next sees exactly what was judged here.
 * @throws UnreadableSheet
 */
export function unpackWorkbook(bytes: Uint8Array): Uint8Array {
  const parts = unzip(bytes)
  if (!Object.keys(parts).some((name) => /^xl\/workbook\.xml$/i.test(name))) throw new UnreadableSheet(BROKEN)
  for (const [name, part] of Object.entries(parts)) {
    const xml = strFromU8(part)
    // No program that writes workbooks declares entities; what does is after the reader's memory.
    if (/<!(DOCTYPE|ENTITY)/i.test(xml)) throw new UnreadableSheet(BROKEN)
    if (ENDLESS_TEXT.test(xml)) throw new UnreadableSheet(DOCUMENT)
    if (name.toLowerCase().startsWith("xl/worksheets/")) assertAreaSize(xml)
  }
  return zipSync(parts, { level: 0 })
}

function unzip(bytes: Uint8Array): Record<string, Uint8Array> {
  let entries = 0
  let total = 0
  const filter = ({ name, originalSize }: UnzipFileInfo) => {
    if (++entries > MOST_ENTRIES) throw new UnreadableSheet(TOO_MUCH)
    const other = otherFormat(name)
    if (other) throw new UnreadableSheet(other)
    if (!NEEDED.test(name)) return false
    // fflate makes room for the size that an entry claims and writes no byte beyond it, so a false claim gains nothing.
    total += originalSize
    if (total > MOST_BYTES) throw new UnreadableSheet(TOO_MUCH)
    return true
  }
  try {
    return unzipSync(bytes, { filter })
  } catch (error) {
    if (error instanceof UnreadableSheet) throw error
    throw new UnreadableSheet(BROKEN, { cause: error })
  }
}

const SAVE_AS = "Save it as .xlsx or .csv and try again."

/** Other archives that office programs write, known by the names within. */
function otherFormat(name: string): string | null {
  if (name === "mimetype" || name === "content.xml") return `This is an OpenDocument file (.ods). ${SAVE_AS}`
  if (name.startsWith("Index/") || name.endsWith(".iwa")) return `This is a Numbers file. ${SAVE_AS}`
  if (name === "xl/workbook.bin") return `This is a binary Excel file (.xlsb). ${SAVE_AS}`
  if (/^(word|ppt)\//.test(name)) return `This is a document or slides, not a spreadsheet. ${SAVE_AS}`
  return null
}
