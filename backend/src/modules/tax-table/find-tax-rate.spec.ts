import { TaxRateFields } from "../../contracts/tax-rates"
import { findTaxRate } from "./find-tax-rate"
import { findTaxRateConflict } from "./find-tax-rate-conflict"

const row = (name: string, fields: Partial<TaxRateFields> = {}): TaxRateFields => ({
  name,
  province: "CA",
  zip_from: null,
  zip_to: null,
  rate_millipercent: 7250,
  shipping_taxed: false,
  valid_from: "2026-01-01",
  valid_to: null,
  ...fields,
})
const state = row("state")
const city = row("city", { zip_from: "94102", zip_to: "94188" })
const mission = row("mission", { zip_from: "94110", zip_to: "94110" })
const lastYear = row("last year", { valid_from: "2025-01-01", valid_to: "2025-12-31" })
const table = [lastYear, state, mission, city]

const nameAt = (postal_code: string | null, on = "2026-06-01", province = "CA") =>
  findTaxRate(table, { province, postal_code, on })?.name

describe("findTaxRate", () => {
  it("lets the narrowest range win", () => {
    expect(nameAt("94110")).toBe("mission")
    expect(nameAt("94110-1234")).toBe("mission")
    expect(nameAt("94109")).toBe("city")
    expect(nameAt("94101")).toBe("state")
    expect(nameAt("94188")).toBe("city")
    expect(nameAt("94189")).toBe("state")
  })

  it("knows only the state's row without a ZIP", () => expect(nameAt(null)).toBe("state"))

  it("finds none in another state, nor before the first day", () => {
    expect(nameAt("94110", "2026-06-01", "NV")).toBeUndefined()
    expect(nameAt("94110", "2024-12-31")).toBeUndefined()
  })

  it("takes the first and the last day for a day of the rate", () => {
    expect(nameAt("94110", "2025-12-31")).toBe("last year")
    expect(nameAt("94110", "2026-01-01")).toBe("mission")
  })

  it("does not depend on the order of the rows", () => {
    for (const rows of [table, table.toReversed()])
      expect(findTaxRate(rows, { province: "CA", postal_code: "94110", on: "2026-06-01" })).toBe(mission)
  })
})

describe("findTaxRateConflict", () => {
  const conflict = (fields: Partial<TaxRateFields>) => findTaxRateConflict(table, row("new", fields))?.name

  it.each<[string, Partial<TaxRateFields>, string | undefined]>([
    ["the state's row again", {}, "state"],
    ["the state's row of an earlier year", { valid_from: "2024-01-01", valid_to: "2024-12-31" }, undefined],
    ["a day in common", { valid_from: "2025-12-31", valid_to: "2025-12-31" }, "last year"],
    ["another state", { province: "NV" }, undefined],
    ["the same range", { zip_from: "94110", zip_to: "94110" }, "mission"],
    ["a range within", { zip_from: "94103", zip_to: "94105" }, undefined],
    ["a range around", { zip_from: "94000", zip_to: "94999" }, undefined],
    ["a range apart", { zip_from: "95000", zip_to: "95100" }, undefined],
    ["a range that crosses", { zip_from: "94150", zip_to: "94200" }, "city"],
    ["a range that shares one ZIP", { zip_from: "94188", zip_to: "94200" }, "city"],
  ])("judges %s", (_, fields, name) => expect(conflict(fields)).toBe(name))

  it("lets a row replace itself", () => {
    const kept = table.map((each, index) => ({ ...each, id: String(index) }))
    expect(findTaxRateConflict(kept, { ...kept[1]!, rate_millipercent: 1 })).toBeNull()
    expect(findTaxRateConflict(kept, { ...kept[1]!, id: "other" })).toBe(kept[1])
  })

  it("leaves exactly one narrowest row for every place, whatever was let in", () => {
    let seed = 1
    const random = (below: number) => (seed = (seed * 48271) % 2147483647) % below
    const rows: TaxRateFields[] = []
    for (let tries = 0; tries < 400; tries++) {
      const from = 94100 + random(40)
      const zips = random(6) === 0 ? {} : { zip_from: String(from), zip_to: String(from + random(20)) }
      const candidate = row(`row ${tries}`, zips)
      if (!findTaxRateConflict(rows, candidate)) rows.push(candidate)
    }
    expect(rows.length).toBeGreaterThan(20)
    for (let zip = 94095; zip < 94165; zip++) {
      const place = { province: "CA", postal_code: String(zip), on: "2026-06-01" }
      expect(findTaxRate(rows, place)).toBe(findTaxRate(rows.toReversed(), place))
    }
  })
})
