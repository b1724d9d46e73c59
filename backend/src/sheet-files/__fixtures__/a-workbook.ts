import { strToU8, zipSync, type Zippable } from "fflate"

const xml = (body: string) => strToU8(`<?xml version="1.0" encoding="UTF-8"?>${body}`)
const MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main"
const REL = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"

type Parts = { rows?: string; before?: string; strings?: string[]; more?: Zippable }

/** A workbook as Excel writes it, of the given rows of its one sheet in its own XML. */
export const aWorkbook = ({ rows = "", before = "", strings = [], more = {} }: Parts = {}): Buffer =>
  Buffer.from(
    zipSync({
      "[Content_Types].xml": xml(`<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"/>`),
      "xl/workbook.xml": xml(
        `<workbook xmlns="${MAIN}" xmlns:r="${REL}"><sheets><sheet name="Schools" sheetId="1" r:id="rId1"/></sheets></workbook>`,
      ),
      "xl/_rels/workbook.xml.rels": xml(
        `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="${REL}/worksheet" Target="worksheets/sheet1.xml"/><Relationship Id="rId2" Type="${REL}/sharedStrings" Target="sharedStrings.xml"/><Relationship Id="rId3" Type="${REL}/styles" Target="styles.xml"/></Relationships>`,
      ),
      "xl/sharedStrings.xml": xml(
        `<sst xmlns="${MAIN}">${strings.map((text) => `<si><t>${text}</t></si>`).join("")}</sst>`,
      ),
      // Style 1 is a day.
      "xl/styles.xml": xml(
        `<styleSheet xmlns="${MAIN}"><cellXfs count="2"><xf numFmtId="0"/><xf numFmtId="14" applyNumberFormat="1"/></cellXfs></styleSheet>`,
      ),
      "xl/worksheets/sheet1.xml": xml(`${before}<worksheet xmlns="${MAIN}"><sheetData>${rows}</sheetData></worksheet>`),
      ...more,
    }),
  )

export const inline = (at: string, text: string) => `<c r="${at}" t="inlineStr"><is><t>${text}</t></is></c>`

const ZEROS = new Uint8Array(25 * 1024 * 1024)

/** Bytes with a name for what each does to a careless reader; none may be read. */
export const HOSTILE: [name: string, bytes: () => Buffer, refusal: RegExp][] = [
  [
    "a zip bomb of 25 MB in a part that is read",
    () => aWorkbook({ more: { "xl/worksheets/sheet2.xml": ZEROS } }),
    /^The workbook unpacks to more than 20 MB/,
  ],
  [
    "a zip bomb that claims to be small, of which no byte beyond its claim is read",
    () => claimingSize(aWorkbook({ more: { "xl/worksheets/sheet2.xml": ZEROS } }), ZEROS.length, 100),
    /^The workbook is empty/,
  ],
  [
    "2,000 entries",
    () =>
      aWorkbook({
        more: Object.fromEntries(Array.from({ length: 2000 }, (_, at) => [`xl/media/${at}.png`, new Uint8Array(1)])),
      }),
    /^The workbook unpacks to more than 20 MB/,
  ],
  [
    "entities within entities",
    () =>
      aWorkbook({
        before: `<!DOCTYPE x [<!ENTITY a "ha"><!ENTITY b "&a;&a;&a;&a;&a;&a;&a;&a;">]>`,
        rows: `<row r="1">${inline("A1", "&b;")}</row>`,
      }),
    /^The workbook is damaged/,
  ],
  [
    "a cell in the farthest corner",
    () => aWorkbook({ rows: `<row r="1048576"><c r="XFD1048576"><v>1</v></c></row>` }),
    /^It has 1,048,576 rows, and a sheet takes at most 300 schools/,
  ],
  [
    "100,000 rows without a place",
    () => aWorkbook({ rows: "<row><c><v>1</v></c></row>".repeat(100_000) }),
    /^It has 100,000 rows/,
  ],
  ["10,000 columns", () => aWorkbook({ rows: `<row r="1"><c r="NTP1"><v>1</v></c></row>` }), /^It has 10,000 columns/],
  [
    "one giant cell",
    () => aWorkbook({ rows: `<row r="1">${inline("A1", "a".repeat(5_000_000))}</row>` }),
    /^A cell holds a whole document; a cell takes at most 2,000 characters/,
  ],
  [
    "a cell that is too long",
    () => aWorkbook({ rows: `<row r="1">${inline("A1", "a".repeat(3000))}</row>` }),
    /^A cell in row 1 holds 3,000 characters/,
  ],
  ["100,000 lines of CSV", () => Buffer.from("School,City\n".repeat(100_000)), /^It has 100,000 rows/],
  ["10,000 columns of CSV", () => Buffer.from(",".repeat(9_999)), /^It has 10,000 columns/],
  ["a giant cell of CSV", () => Buffer.from(`School\n"${"a,\n".repeat(500_000)}"`), /^A cell in row 2 holds 1,5/],
  ["a cut-off workbook", () => aWorkbook({ rows: `<row r="1"/>` }).subarray(0, 900), /^The workbook is damaged/],
  ["noise", () => Buffer.from(Array.from({ length: 4096 }, (_, at) => (at * 7919) % 256)), /^This is no text/],
  [
    "an old workbook",
    () => Buffer.concat([Buffer.from("d0cf11e0a1b11ae1", "hex"), Buffer.alloc(600)]),
    /^This is an old Excel file/,
  ],
  [
    "a workbook with a password",
    () =>
      Buffer.concat([
        Buffer.from("d0cf11e0a1b11ae1", "hex"),
        Buffer.alloc(600),
        Buffer.from("EncryptedPackage", "utf16le"),
      ]),
    /^The workbook is protected by a password/,
  ],
  [
    "an OpenDocument file",
    () => Buffer.from(zipSync({ mimetype: strToU8("application/vnd.oasis.opendocument.spreadsheet") })),
    /^This is an OpenDocument file/,
  ],
  ["a document", () => Buffer.from(zipSync({ "word/document.xml": strToU8("<w/>") })), /^This is a document or slides/],
  ["an archive of anything", () => Buffer.from(zipSync({ "notes.txt": strToU8("hi") })), /^The workbook is damaged/],
  ["a PDF", () => Buffer.from("%PDF-1.7\n…"), /^This is a PDF, not a spreadsheet/],
  ["a picture", () => Buffer.from("\x89PNG\r\n\x1a\n", "latin1"), /^This is a picture/],
  ["a web page", () => Buffer.from("\n<html><table><tr><td>School</td></tr></table>"), /^This is a web page/],
  ["an empty file", () => Buffer.alloc(0), /^The file is empty/],
  ["an empty workbook", () => aWorkbook(), /^The workbook is empty/],
]

/** The archive with every claim of one size turned into another. */
function claimingSize(archive: Buffer, size: number, claim: number): Buffer {
  const changed = Buffer.from(archive)
  const claimed = Buffer.alloc(4)
  claimed.writeUInt32LE(size)
  for (let at = changed.indexOf(claimed); at >= 0; at = changed.indexOf(claimed, at + 1))
    changed.writeUInt32LE(claim, at)
  return changed
}
