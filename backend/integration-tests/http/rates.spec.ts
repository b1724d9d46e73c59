import type { CartView } from "../../src/contracts/all-contracts"
import type { ParcelRates, ShippingOptionView } from "../../src/contracts/shipping-rates"
import type { TaxRateFields, TaxRateView } from "../../src/contracts/tax-rates"
import { fillCart } from "../fixtures/buy"
import { bodyOf, type Reply } from "../fixtures/http-client"
import { shopSuite } from "../fixtures/shop-suite"

const TAX = "/admin/shop/tax-rates"
const SHIPPING = "/admin/shop/shipping-rates"

const aRate = (fields: Partial<TaxRateFields> = {}) => ({
  province: "NV",
  zip_from: null,
  zip_to: null,
  rate_millipercent: 6850,
  name: "Nevada sales tax",
  shipping_taxed: true,
  valid_from: "2020-01-01",
  valid_to: null,
  ...fields,
})

const expectRefusal = (slip: string, { status, body }: Reply) =>
  expect({ slip, status, body }).toEqual({
    slip,
    status: 400,
    body: expect.objectContaining({ message: expect.any(String) }),
  })

shopSuite("rates", ({ shopper, staff }) => {
  const taxRates = async () => bodyOf<{ tax_rates: TaxRateView[] }>(await staff().get(TAX)).tax_rates
  const add = async (fields?: Partial<TaxRateFields>) =>
    bodyOf<{ tax_rate: TaxRateView }>(await staff().post(TAX, aRate(fields))).tax_rate
  const parcels = async () =>
    bodyOf<{ shipping_options: ShippingOptionView[] }>(await staff().get(SHIPPING)).shipping_options

  const estimate = async (decks: Record<string, number>, province: string, postal_code: string) => {
    const { id, delivery_options } = await fillCart(shopper, decks)
    const shipping_option_id = delivery_options.find(({ name }) => name === "Standard parcel")!.id
    const place = new URLSearchParams({ province, postal_code, shipping_option_id })
    return bodyOf<{ cart: CartView }>(await shopper.get(`/store/shop/carts/${id}?${place}`)).cart
  }

  it("taxes by the narrowest range of the sample table, and not at all where no row holds", async () => {
    const taxOf = async (province: string, zip: string) =>
      (await estimate({ in2out: 2 }, province, zip)).totals.tax_cents
    expect(await taxOf("CA", "94110")).toBe(552)
    expect(await taxOf("CA", "95814")).toBe(464)
    expect(await taxOf("NV", "89501")).toBe(0)
  })

  it("taxes by a rate that staff add, change, end and delete, shipping too where it says so", async () => {
    const taxed = async () => (await estimate({ in2out: 1 }, "NV", "89501")).totals.tax_cents
    const { id } = await add()
    expect(await taxed()).toBe(Math.round((3200 + 650) * 0.0685))
    bodyOf(await staff().post(`${TAX}/${id}`, aRate({ shipping_taxed: false, rate_millipercent: 8375 })))
    expect(await taxed()).toBe(268)
    bodyOf(await staff().post(`${TAX}/${id}`, aRate({ valid_to: "2020-12-31" })))
    expect(await taxed()).toBe(0)
    bodyOf(await staff().delete(`${TAX}/${id}`))
    expect((await taxRates()).map(({ province }) => province)).toEqual(["CA", "CA"])
  })

  it("refuses two rates for one place and day, but not a narrower one or a later one", async () => {
    await add({ valid_to: "2030-12-31" })
    const again = await staff().post(TAX, aRate())
    expect([again.status, again.body]).toEqual([
      400,
      expect.objectContaining({ message: expect.stringContaining("Nevada sales tax") }),
    ])
    await add({ zip_from: "89500", zip_to: "89600" })
    await add({ valid_from: "2031-01-01" })
    expect((await staff().post(TAX, aRate({ zip_from: "89550", zip_to: "89700" }))).status).toBe(400)
    const both = await Promise.all([1, 2].map(() => staff().post(TAX, aRate({ province: "OR" }))))
    expect(both.map(({ status }) => status).toSorted()).toEqual([201, 400])
  })

  it("refuses a rate with a slip in it", async () => {
    const slips: Record<string, object> = {
      "no such state": { province: "XX" },
      "half a range": { zip_from: "89501" },
      "a range backwards": { zip_from: "89502", zip_to: "89501" },
      "a ZIP of four digits": { zip_from: "8950", zip_to: "8951" },
      "a part of a thousandth": { rate_millipercent: 6850.5 },
      "a rate as text": { rate_millipercent: "6850" },
      "a rate below zero": { rate_millipercent: -1 },
      "no name": { name: " " },
      "no such day": { valid_from: "2026-02-30" },
      "an end before its beginning": { valid_to: "2019-12-31" },
      "a field that nobody knows": { country: "us" },
    }
    const before = await taxRates()
    for (const [slip, fields] of Object.entries(slips))
      expectRefusal(slip, await staff().post(TAX, { ...aRate(), ...fields }))
    expect(await taxRates()).toEqual(before)
  })

  it("prices parcels by the table that staff set, and free from the subtotal on", async () => {
    const [standard] = await parcels()
    const shipping = async (decks: Record<string, number>) =>
      (await estimate(decks, "NV", "89501")).totals.shipping_cents
    expect(await shipping({ in2out: 1 })).toBe(650)
    expect(await shipping({ in2out: 3 })).toBe(850)
    expect(await shipping({ in2out: 5 })).toBe(0)
    const rates: ParcelRates = {
      kind: "parcel",
      rates: [{ up_to_grams: 200, amount_cents: 499 }],
      parcel_grams: null,
      beyond: { each_grams: 100, amount_cents: 51 },
      free_from_subtotal_cents: null,
    }
    bodyOf(await staff().post(`${SHIPPING}/${standard!.id}`, rates))
    expect((await parcels())[0]!.rates).toEqual(rates)
    expect(await shipping({ in2out: 1 })).toBe(499)
    expect(await shipping({ in2out: 5 })).toBe(499 + 8 * 51)
  })

  it("refuses a rate table with a slip in it", async () => {
    const [standard] = await parcels()
    const { rates, beyond, ...rest } = standard!.rates
    const slips: Record<string, object> = {
      "no weight": { ...rest, beyond, rates: [] },
      "weights out of order": { ...rest, beyond, rates: rates.toReversed() },
      "a part of a cent": { ...rest, beyond, rates: [{ up_to_grams: 1, amount_cents: 0.5 }] },
      "a negative amount": { ...rest, rates, beyond: { each_grams: 1, amount_cents: -1 } },
      "no beyond": { ...rest, rates },
      "another kind": { ...rest, rates, beyond, kind: "pickup" },
      nothing: {},
    }
    for (const [slip, table] of Object.entries(slips))
      expectRefusal(slip, await staff().post(`${SHIPPING}/${standard!.id}`, table))
    expect((await parcels())[0]).toEqual(standard)
  })

  it("knows no rate and no option of another id, and lets nobody but staff in", async () => {
    const [standard] = await parcels()
    const [rate] = await taxRates()
    expect((await staff().post(`${TAX}/taxrow_none`, aRate())).status).toBe(404)
    expect((await staff().delete(`${TAX}/taxrow_none`)).status).toBe(404)
    expect((await staff().post(`${SHIPPING}/so_none`, standard!.rates)).status).toBe(404)
    const strangers = [
      await shopper.get(TAX),
      await shopper.post(TAX, aRate()),
      await shopper.post(`${TAX}/${rate!.id}`, aRate()),
      await shopper.delete(`${TAX}/${rate!.id}`),
      await shopper.get(SHIPPING),
      await shopper.post(`${SHIPPING}/${standard!.id}`, standard!.rates),
    ]
    expect(strangers.map(({ status }) => status)).toEqual(strangers.map(() => 401))
    expect(await taxRates()).toContainEqual(rate)
  })
})
