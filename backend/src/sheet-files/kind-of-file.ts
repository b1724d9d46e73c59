import { UnreadableSheet } from "../order-sheet/unreadable-sheet"

const HINT = "Save it as .xlsx or .csv and try again."

/** Files that people send by mistake, by their first bytes, and what each is called. */
const OTHERS: [bytes: string, name: string][] = [
  ["%PDF", "a PDF"],
  ["\x89PNG", "a picture"],
  ["\xff\xd8\xff", "a picture"],
  ["GIF8", "a picture"],
  ["RIFF", "a picture"],
  ["{\\rtf", "a text document"],
  ["\x1f\x8b", "a compressed file"],
  ["Rar!", "a compressed file"],
  ["7z\xbc\xaf", "a compressed file"],
]

const OLD_OFFICE = "\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"
/** The stream in which Office keeps a workbook that has a password. */
const ENCRYPTED = Buffer.from("EncryptedPackage", "utf16le")

/**
 * Whether bytes are a workbook or text, whatever the file is called.
 * @throws UnreadableSheet for any other kind, in words that say what it is
 */
export function kindOfFile(bytes: Buffer): "workbook" | "text" {
  const head = bytes.subarray(0, 16).toString("latin1")
  if (bytes.length === 0) throw new UnreadableSheet("The file is empty.")
  if (head.startsWith("PK\x03\x04")) return "workbook"
  if (head.startsWith(OLD_OFFICE)) {
    const isLocked = bytes.includes(ENCRYPTED)
    throw new UnreadableSheet(
      isLocked
        ? "The workbook is protected by a password. Save it without one and try again."
        : `This is an old Excel file (.xls) or another Office file. ${HINT}`,
    )
  }
  const other = OTHERS.find(([first]) => head.startsWith(first))
  if (other) throw new UnreadableSheet(`This is ${other[1]}, not a spreadsheet. ${HINT}`)
  if (/^\s*(<!doctype html|<html|<table|<\?xml)/i.test(bytes.subarray(0, 200).toString("latin1").replace(/^ï»¿/, "")))
    throw new UnreadableSheet(
      `This is a web page or XML, not a spreadsheet. Open it in Excel or Google Sheets. ${HINT}`,
    )
  return "text"
}
