import { SHEET_DECKS } from "../order-sheet/__fixtures__/sheet-decks"
import { parseTable } from "../order-sheet/parse-table"
import { readRows } from "../order-sheet/read-rows"
import { csvOf, templateTable } from "../order-sheet/sheet-template"
import { aWorkbook, HOSTILE, inline } from "./__fixtures__/a-workbook"
import { readSheetFile } from "./read-sheet-file"
import { writeWorkbook } from "./write-workbook"

const utf16 = (text: string, littleEndian: boolean) => {
  const bytes = Buffer.from(`\ufeff${text}`, "utf16le")
  return littleEndian ? bytes : bytes.swap16()
}

describe("readSheetFile: text", () => {
  it.each([
    ["UTF-8", Buffer.from("École,City\nPeña,San José")],
    ["UTF-8 with a mark", Buffer.from("\ufeffÉcole,City\nPeña,San José")],
    ["Excel's Unicode text", utf16("École\tCity\r\nPeña\tSan José", true)],
    ["UTF-16, the other way round", utf16("École,City\nPeña,San José", false)],
    ["Windows-1252", Buffer.from("École,City\nPeña,San José", "latin1")],
  ])("%s", async (_, bytes) => {
    expect(await readSheetFile(bytes)).toEqual([
      ["École", "City"],
      ["Peña", "San José"],
    ])
  })
})

describe("readSheetFile: workbooks", () => {
  it("reads shared and inline strings, numbers, days, truths and what formulas came to, never the formula", async () => {
    const bytes = aWorkbook({
      strings: ["Lincoln &amp; Sons", "x"],
      rows:
        `<row r="2"><c r="A2" t="s"><v>0</v></c>${inline("B2", "Room 5")}<c r="C2"><v>2139</v></c><c r="D2"><v>9.411E4</v></c>` +
        `<c r="E2"><f>6*7</f><v>42</v></c><c r="F2"><f>HYPERLINK("https://x.example")</f></c><c r="G2" s="1"><v>46154</v></c><c r="H2" t="b"><v>1</v></c></row>`,
    })
    expect((await readSheetFile(bytes)).at(-1)).toEqual([
      ...["Lincoln & Sons", "Room 5", "2139", "94110", "42", "", "2026-05-12", "true"],
    ])
  })

  it("takes the first sheet that has something in it", async () => {
    const table = [
      ["School", "City"],
      ["Lincoln", "San Francisco"],
    ]
    const { default: writeXlsxFile } = await import("write-excel-file/node")
    const bytes = await writeXlsxFile([
      { data: [], sheet: "Cover" },
      { data: table.map((row) => row.map((value) => ({ value }))), sheet: "Schools" },
    ]).toBuffer()
    expect(await readSheetFile(bytes)).toEqual(table)
  })
})

describe("readSheetFile: hostile and odd files", () => {
  it.each(HOSTILE)("refuses %s in one line", async (_, bytes, refusal) => {
    const refused = await readSheetFile(bytes()).catch((error: unknown) => error)
    expect(refused).toMatchObject({ name: "UnreadableSheet", message: expect.stringMatching(refusal) })
    expect((refused as Error).message).not.toContain("\n")
  })
})

describe("the template", () => {
  const table = templateTable(SHEET_DECKS)

  it.each([
    ["csv", () => Promise.resolve(Buffer.from(csvOf(table)))],
    ["xlsx", () => writeWorkbook(table, "Order sheet")],
  ])("as %s is understood whole when it comes back filled in, but for its example", async (_, write) => {
    const read = await readSheetFile(await write())
    expect(read).toEqual(table)
    const filled = ["Lincoln High", "", "1 Main St", "", "Boston", "MA", "02139", "", "", "", "12", "", "", ""]
    const { columns, rows, faults, notes } = readRows([...read, filled], SHEET_DECKS)
    expect(columns.filter(({ means }) => means === null)).toEqual([])
    expect(rows).toHaveLength(1)
    expect(rows[0]).toMatchObject({
      school: "Lincoln High",
      postal_code: "02139",
      quantities: { "variant-in2out": "12" },
    })
    expect(faults).toEqual({})
    expect(notes).toEqual(["The example row was left out (row 2)."])
  })

  it("holds no formula, whatever a deck is called", () => {
    const csv = csvOf(templateTable([{ ...SHEET_DECKS[0]!, title: '=HYPERLINK("https://x.example")' }]))
    expect(csv).toContain(`"'=HYPERLINK(""https://x.example"")"`)
    expect(parseTable(csvOf([["=1+1", "+1", "-1", "@a"]]))).toEqual([["'=1+1", "'+1", "'-1", "'@a"]])
  })
})
