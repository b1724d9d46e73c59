import { HOSTILE } from "../../src/sheet-files/__fixtures__/a-workbook"
import { bodyOf, type HttpClient } from "../fixtures/http-client"
import { shopSuite } from "../fixtures/shop-suite"

const READ = "/store/shop/order-sheet/read"

type Reading = {
  columns: { heading: string; means: string | null }[]
  rows: { id: string; school: string; province: string; postal_code: string; quantities: Record<string, string> }[]
  faults: Record<string, Record<string, string>>
  notes: string[]
}

shopSuite("sheet files", ({ shopper, query }) => {
  /** Each test is a visitor of its own, as the rate limit counts them. */
  const from = (address: string): HttpClient => shopper.with({ "x-forwarded-for": address })
  const reading = async (client: HttpClient, file: Uint8Array) =>
    bodyOf<{ reading: Reading }>(await client.post(READ, file)).reading
  const variantId = async () =>
    (await query<{ id: string }>("select id from product_variant where sku = 'DECK-IN2OUT'"))[0]!.id

  it("reads a list into rows of the sheet, marks what is wrong and keeps nothing of it", async () => {
    const csv =
      "Spring order\n\nSchool;Street;City;State;Zip;In2Out qty;Bell\nLincoln;1 Main St;Boston;Massachusetts;2139;12 decks;8:30\nMission;2 Oak;SF;CA;941;twelve;9:00\nTotal;;;;;12;\n"
    const { columns, rows, faults, notes } = await reading(from("198.51.100.1"), Buffer.from(csv))
    const deck = await variantId()
    expect(columns.map(({ means }) => means)).toEqual([
      ...["school", "address_1", "city", "province", "postal_code", `quantities.${deck}`, null],
    ])
    expect(rows[0]).toMatchObject({
      school: "Lincoln",
      province: "MA",
      postal_code: "02139",
      quantities: { [deck]: "12" },
    })
    expect(faults).toEqual({
      [rows[1]!.id]: {
        postal_code: "Enter a ZIP code of five digits, such as 94110.",
        [`quantities.${deck}`]: "Enter a whole number of decks.",
      },
    })
    expect(notes).toEqual([
      "A row of totals was left out (row 6).",
      "ZIP codes had lost the zero in front and have it again (row 4).",
    ])
  })

  it("gives a template with a column for each deck, as CSV and XLSX, and understands both again", async () => {
    for (const [format, type] of [
      ["csv", "text/csv"],
      ["xlsx", "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"],
    ]) {
      const template = await shopper.get(`/store/shop/order-sheet/template/${format}`)
      expect(template.headers.get("content-type")).toContain(type)
      expect(template.headers.get("content-disposition")).toBe(`attachment; filename="order-sheet.${format}"`)
      const refused = await from("198.51.100.2").post(READ, template.body as Buffer)
      // Its example is all that it holds, and is left out.
      expect([refused.status, refused.body]).toEqual([
        415,
        { type: "refused", code: "unreadable_file", message: "We found the headings, but no school below them." },
      ])
    }
    expect((await shopper.get("/store/shop/order-sheet/template/pdf")).status).toBe(404)
  })

  it("refuses each hostile or odd file in one line, answers others meanwhile, and lets nobody ask without end", async () => {
    const client = from("198.51.100.3")
    for (const [name, bytes, refusal] of HOSTILE) {
      const [{ status, body }, catalogue] = await Promise.all([
        client.post(READ, bytes()),
        shopper.get("/store/shop/catalogue"),
      ])
      expect([name, status, body]).toEqual([
        name,
        415,
        { type: "refused", code: "unreadable_file", message: expect.stringMatching(refusal) },
      ])
      expect(catalogue.status).toBe(200)
    }
    const statuses = []
    for (let asked = HOSTILE.length; asked <= 30; asked++)
      statuses.push((await client.post(READ, Buffer.alloc(0))).status)
    expect(statuses.at(-1)).toBe(429)
    expect((await from("198.51.100.4").post(READ, Buffer.alloc(0))).status).toBe(415)
  })

  it("refuses more than 2 MB, more than 300 schools and a caller without the shop's key", async () => {
    const client = from("198.51.100.5")
    expect(await client.post(READ, Buffer.alloc(2 * 1024 * 1024 + 1, "a"))).toMatchObject({
      status: 413,
      body: { code: "too_large", message: "This file has more than 2 MB. Upload a smaller one." },
    })
    const schools = `School,Street,City,State,ZIP,In2Out\n${"Lincoln,1 Main St,SF,CA,94110,1\n".repeat(301)}`
    expect(await client.post(READ, Buffer.from(schools))).toMatchObject({
      status: 415,
      body: { message: "It has 301 schools, and a sheet takes at most 300. Split it into several orders." },
    })
    expect((await client.with({ "x-publishable-api-key": "" }).post(READ, Buffer.from(schools))).status).toBe(400)
  })
})
