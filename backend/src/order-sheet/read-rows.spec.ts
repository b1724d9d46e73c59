import { SHEET_DECKS } from "./__fixtures__/sheet-decks"
import { meaningsOf } from "./headings"
import { parseTable } from "./parse-table"
import { readRows } from "./read-rows"
import type { CellName } from "./sheet-draft"

const read = (text: string, chosen?: (CellName | null)[]) => readRows(parseTable(text), SHEET_DECKS, chosen)
const HEADINGS = "School,Attention,Street,City,State,ZIP,In2Out,Probing Questions,Advisory"
const LINCOLN = "Lincoln High,Ana Ruiz,1 Main St,San Francisco,CA,94110,12,,3"
const withRows = (...rows: string[]) => read([HEADINGS, ...rows].join("\n"))
const onlyRow = (text: string) => {
  const reading = withRows(text)
  return { row: reading.rows[0]!, faults: reading.faults[reading.rows[0]!.id] ?? {}, notes: reading.notes }
}

describe("readRows: headings", () => {
  it.each([
    [
      "school",
      ["SCHOOL NAME", "Site", "ship-to location", "Organization:", "Campus", "Name of school", "School (required)"],
    ],
    ["attention", ["ATTN:", "Attention", "Contact person", "Receiver", "recipient name", "c/o", "Site contact"]],
    ["address_1", ["Street", "ADDRESS", "Address 1", "Address Line 1", "Line 1", "School street address"]],
    ["address_2", ["Suite", "Apt.", "Address 2", "Address line 2", "Suite/Apt"]],
    ["city", ["City", "Town", "Ship to City", "City/Town"]],
    ["province", ["State", "ST", "Province", "state code"]],
    ["postal_code", ["ZIP", "Zip Code", "zip_code", "Postal Code", "ZIP+4", "School ZIP"]],
    ["phone", ["Phone", "Telephone", "Contact phone", "Phone #"]],
    ["email", ["Email", "E-mail address", "contact email"]],
    ["note", ["Notes", "Delivery instructions", "Comments"]],
    [
      "quantities.variant-in2out",
      ["In2Out qty", "in2out", "In 2 Out", "IN2OUT DECKS", "DECK-IN2OUT", "# of In2Out cards", "In2Out ($32.00)"],
    ],
    [
      "quantities.variant-probing-questions",
      ["Probing Questions Card Deck", "probing-questions", "Probing", "DECK-PROBING"],
    ],
    ["quantities.variant-advisory", ["Advisory", "Advisory Cards", "advisory quantity"]],
    ["quantities.variant-all-three-decks", ["All three decks", "Set", "Bundle", "SET-ALL-THREE", "All 3"]],
  ] as [CellName, string[]][])("%s", (name, headings) => {
    for (const heading of headings) expect([heading, meaningsOf([heading], SHEET_DECKS)]).toEqual([heading, [name]])
  })

  it("leaves what it does not know to the buyer, who can say what it is", () => {
    const text = `${HEADINGS},Bell schedule,Advisor\n${LINCOLN},early,Mr. Lee`
    const { columns } = read(text)
    expect(columns.slice(-2)).toEqual([
      { heading: "Bell schedule", sample: "early", means: null },
      { heading: "Advisor", sample: "Mr. Lee", means: null },
    ])
    const chosen = columns.map(({ means }) => means)
    expect(read(text, [...chosen.slice(0, -1), "note"]).rows[0]).toMatchObject({ note: "Mr. Lee" })
  })

  it("finds them below a title, and takes a first and a last name together", () => {
    const { rows, notes } = read(
      "Spring order,,,,,,\n,,,,,,\nFirst name,Last name,School,Address,City,State,Zip,In2Out\nAna,Ruiz,Lincoln,1 Main St,SF,CA,94110,2",
    )
    expect(rows).toHaveLength(1)
    expect(rows[0]).toMatchObject({ attention: "Ana Ruiz", school: "Lincoln", quantities: { "variant-in2out": "2" } })
    expect(notes).toEqual([])
  })

  it("takes a name for the school's where no other column is one", () => {
    expect(meaningsOf(["Name", "Address", "City"], SHEET_DECKS)).toEqual(["school", "address_1", "city"])
    expect(meaningsOf(["School", "Name"], SHEET_DECKS)).toEqual(["school", "attention"])
  })

  it("guesses by content where there are none, and says so", () => {
    const { rows, notes } = read(
      "Lincoln High,Ana Ruiz,1 Main St,San Francisco,CA,94110,1,2,3,4\nMission High,Bo Chen,2 Oak Ave,Oakland,CA,94601,5,6,7,8",
    )
    expect(rows[1]).toMatchObject({
      school: "Mission High",
      attention: "Bo Chen",
      address_1: "2 Oak Ave",
      city: "Oakland",
    })
    expect(rows[1]!.quantities).toMatchObject({ "variant-in2out": "5", "variant-all-three-decks": "8" })
    expect(notes[0]).toMatch(/^There were no headings/)
  })

  it("refuses what is no list of schools in one line", () => {
    expect(() => read("Dear SF-CESS,\nplease send us some decks.\nThank you")).toThrow(
      /^We found no columns of schools/,
    )
    expect(() => read("")).toThrow(/^We found no columns/)
    expect(() => read(HEADINGS)).toThrow("We found the headings, but no school below them.")
  })
})

describe("readRows: cells", () => {
  it.each([
    ["California", "94110", "CA", "94110"],
    ["calif.", "9.411E4", "CA", "94110"],
    ["ca", "94110.0", "CA", "94110"],
    ["C.A.", "941101234", "CA", "94110-1234"],
    ["CA", "94110 1234", "CA", "94110-1234"],
    ["CA", "94110–1234", "CA", "94110-1234"],
    ["Massachusetts", "2139", "MA", "02139"],
    ["MA", "21391234", "MA", "02139-1234"],
    ["Puerto Rico", "601", "PR", "00601"],
    ["D.C.", "20001", "DC", "20001"],
  ])("%s %s is %s %s", (state, zip, province, postal_code) => {
    const { row, faults } = onlyRow(`A,,1 Main St,B,${state},${zip},1,,`)
    expect(row).toMatchObject({ province, postal_code })
    expect(faults).toEqual({})
  })

  it("puts no zero in front where the state's codes have none, and says what to do", () => {
    const { row, faults } = onlyRow("A,,1 Main St,B,CA,9411,1,,")
    expect(row.postal_code).toBe("9411")
    expect(faults).toEqual({ postal_code: "Enter a ZIP code of five digits, such as 94110." })
    expect(onlyRow("A,,1 Main St,B,MA,9411,1,,").row.postal_code).toBe("9411")
  })

  it.each([
    ["12 decks", "12"],
    ["12.0", "12"],
    ["x12", "12"],
    ["12 ea.", "12"],
    ["1.2E1", "12"],
    ["0", undefined],
    ["n/a", undefined],
    ["–", undefined],
  ])("a quantity of %s is %s", (typed, quantity) => {
    const { row, faults } = onlyRow(`A,,1 Main St,B,CA,94110,${typed},1,`)
    expect(row.quantities["variant-in2out"] || undefined).toBe(quantity)
    expect(faults).toEqual({})
  })

  it.each(["twelve", "12?", "10-12", "1.5", "-3", "2 dozen", "2026-05-12"])(
    "a quantity of %s is marked and kept",
    (typed) => {
      const { row, faults } = onlyRow(`A,,1 Main St,B,CA,94110,${typed},1,`)
      expect(row.quantities["variant-in2out"]).toBe(typed)
      expect(faults["quantities.variant-in2out"]).toMatch(/^Enter /)
    },
  )

  it("says of each missing or wrong cell how to mend it", () => {
    expect(onlyRow(",,,,Calfornia,,1000,,").faults).toEqual({
      school: "Enter the school.",
      address_1: "Enter a street address.",
      city: "Enter a city.",
      province: "Enter the state’s two letters, such as CA.",
      postal_code: "Enter a ZIP code of five digits, such as 94110.",
      "quantities.variant-in2out": "Enter at most 999.",
    })
  })

  it("keeps what looks like a formula as text, and what hides in a cell out of it", () => {
    const { row } = onlyRow(
      `"=HYPERLINK(""https://x.example"",""a"")",@SUM(1),'+1 Main\u00a0\u200bSt,"B\n C",CA,94110,=1+1,,`,
    )
    expect(row).toMatchObject({
      school: '=HYPERLINK("https://x.example","a")',
      attention: "@SUM(1)",
      address_1: "+1 Main St",
      city: "B C",
      quantities: { "variant-in2out": "=1+1" },
    })
  })
})

describe("readRows: rows", () => {
  it("leaves out totals, empty rows, repeated headings and the example, and says so", () => {
    const { rows, notes } = withRows(
      "Example (left out when read): Lincoln,Ana,1 Main St,San Francisco,CA,94110,1,,",
      LINCOLN,
      ",,,,,,,,",
      HEADINGS,
      LINCOLN.replace("1 Main", "2 Main"),
      "Total,,,,,,24,,6",
      ",,,,,,,,",
    )
    expect(rows.map(({ address_1 }) => address_1)).toEqual(["1 Main St", "2 Main St"])
    expect(notes).toEqual([
      "A row of totals was left out (row 7).",
      "The headings stood there once more and were left out (row 5).",
      "The example row was left out (row 2).",
      "An empty row was left out (row 4).",
    ])
  })

  it("keeps a school that is there twice, and one without decks, and says so", () => {
    const { rows, faults, notes } = withRows(LINCOLN, LINCOLN, "Mission,,3 Main St,SF,MA,2139,,,")
    expect(rows).toHaveLength(3)
    expect(faults).toEqual({ "row-4": {} })
    expect(notes).toEqual([
      "ZIP codes had lost the zero in front and have it again (row 4).",
      "The same address stands more than once (rows 2, 3); each row is kept and gets a parcel of its own.",
      "No decks are entered yet in row 4.",
    ])
  })

  it("takes 300 schools and refuses 301, saying how many there are", () => {
    const schools = (count: number) => Array.from({ length: count }, () => LINCOLN)
    expect(withRows(...schools(300)).rows).toHaveLength(300)
    expect(() => withRows(...schools(301))).toThrow(
      "It has 301 schools, and a sheet takes at most 300. Split it into several orders.",
    )
  })

  it("refuses a table that is too long, too wide or holds a document in a cell", () => {
    expect(() => read("a,b\n".repeat(100_000))).toThrow(/^It has 100,000 rows, and a sheet takes at most 300 schools/)
    expect(() => read(",".repeat(9_999))).toThrow(/^It has 10,000 columns/)
    expect(() => withRows(LINCOLN.replace("Ana Ruiz", "a".repeat(1e6)))).toThrow(
      /^A cell in row 2 holds 1,000,000 characters/,
    )
  })
})

describe("parseTable", () => {
  it.each([
    ["commas", `School,City\n"High, Lincoln",SF\n`],
    ["semicolons", "School;City\nHigh, Lincoln;SF"],
    ["tabs", "School\tCity\r\nHigh, Lincoln\tSF"],
    ["old line ends", 'School,City\r"High, Lincoln",SF\r'],
    ["a byte order mark", `\ufeffSchool,City\n"High, Lincoln","SF"`],
    ["Excel's own line about it", "sep=;\r\nSchool;City\r\nHigh, Lincoln;SF"],
  ])("understands %s", (_, text) => {
    expect(parseTable(text).slice(0, 2)).toEqual([
      ["School", "City"],
      ["High, Lincoln", "SF"],
    ])
  })

  it("keeps line breaks and doubled quotes within quotes, and does not let an open quote swallow the rest", () => {
    expect(parseTable('a,b\r\n"1 ""Main""\r\nSt",c')).toEqual([
      ["a", "b"],
      ['1 "Main"\nSt', "c"],
    ])
    expect(parseTable('a,b\n"open,c\nd,e')).toEqual([
      ["a", "b"],
      ['"open', "c"],
      ["d", "e"],
    ])
  })
})
