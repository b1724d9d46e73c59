import type { CartView, DeckView } from "../../src/contracts/all-contracts"
import type { VariantPrices } from "../../src/contracts/price-steps"
import { eventually } from "../fixtures/eventually"
import { bodyOf } from "../fixtures/http-client"
import { messages } from "../fixtures/outbox"
import { putOnSale } from "../fixtures/price-list"
import { shopSuite } from "../fixtures/shop-suite"

shopSuite("prices", ({ shopper, staff, container }) => {
  const deck = async (handle: string) =>
    bodyOf<{ deck: DeckView }>(await shopper.get(`/store/shop/catalogue/${handle}`)).deck
  const revalidations = async () => (await messages(staff(), "&kind=revalidate-storefront")).length
  const priced = (variantId: string, body: unknown) => staff().post(`/admin/shop/variants/${variantId}/prices`, body)

  it("lets staff change a price ladder, which carts then pay, and tells the storefront", async () => {
    const { variant_id, id } = await deck("in2out")
    const steps = [
      { from: 1, amount_cents: 3000 },
      { from: 5, amount_cents: 2775 },
    ]
    const before = await revalidations()
    bodyOf(await priced(variant_id, { steps }))
    expect((await deck("in2out")).tiers.map((tier) => tier.unit_price_cents)).toEqual([3000, 2775])
    const { variants } = bodyOf<{ variants: VariantPrices[] }>(await staff().get(`/admin/shop/products/${id}/prices`))
    expect(variants).toEqual([{ id: variant_id, title: "Standard", sku: "DECK-IN2OUT", steps }])
    const cart = bodyOf<{ cart: CartView }>(await shopper.post("/store/shop/carts", { variant_id, quantity: 6 })).cart
    expect(cart.totals.subtotal_cents).toBe(6 * 2775)
    await eventually(async () => (await revalidations()) > before)
  })

  it("shows the price of a price list as the cart charges it", async () => {
    const { variant_id } = await deck("advisory")
    await putOnSale(container(), variant_id, 24)
    expect((await deck("advisory")).tiers.map((tier) => [tier.min_quantity, tier.unit_price_cents])).toEqual([
      [1, 2400],
      [30, 2240],
    ])
    for (const [quantity, cents] of [
      [1, 2400],
      [10, 2400],
      [30, 2240],
    ] as const) {
      const { cart } = bodyOf<{ cart: CartView }>(await shopper.post("/store/shop/carts", { variant_id, quantity }))
      expect(cart.lines[0]!.unit_price_cents).toBe(cents)
    }
  })

  it("refuses a price ladder with a gap, an overlap or without a start, and a variant that is none", async () => {
    const { variant_id, tiers } = await deck("in2out")
    const first = { from: 1, amount_cents: 3000 }
    for (const steps of [
      [],
      [{ from: 2, amount_cents: 1 }],
      [first, first],
      [{ ...first, amount_cents: -1 }],
      [{ from: 1 }],
      "x",
      undefined,
    ]) {
      const { status, body } = await priced(variant_id, { steps })
      expect([status, body]).toEqual([400, expect.objectContaining({ message: expect.any(String) })])
    }
    expect((await priced("variant_none", { steps: [first] })).status).toBe(404)
    expect((await staff().get("/admin/shop/products/prod_none/prices")).status).toBe(404)
    expect((await shopper.post(`/admin/shop/variants/${variant_id}/prices`, { steps: [first] })).status).toBe(401)
    expect((await deck("in2out")).tiers).toEqual(tiers)
  })

  it("lets more decks cost more each only once staff confirm it, and prices the set by the same rule", async () => {
    const { variant_id, tiers } = await deck("all-three-decks")
    const steps = [
      { from: 1, amount_cents: 8000 },
      { from: 4, amount_cents: 8100 },
      { from: 9, amount_cents: 7000 },
    ]
    for (const confirm of [{}, { confirm_dearer: false }, { confirm_dearer: "yes" }])
      expect((await priced(variant_id, { steps, ...confirm })).status).toBe(400)
    const { body } = await priced(variant_id, { steps })
    expect(body).toMatchObject({ message: expect.stringContaining("dearer from 4 on") })
    expect((await deck("all-three-decks")).tiers).toEqual(tiers)
    bodyOf(await priced(variant_id, { steps, confirm_dearer: true }))
    for (const [quantity, cents, next] of [
      [3, 8000, 6],
      [4, 8100, 5],
      [8, 8100, 1],
      [9, 7000, null],
    ] as const) {
      const { cart } = bodyOf<{ cart: CartView }>(await shopper.post("/store/shop/carts", { variant_id, quantity }))
      expect(cart.lines[0]).toMatchObject({ unit_price_cents: cents, subtotal_cents: quantity * cents })
      expect(cart.lines[0]!.next_break?.more ?? null).toBe(next)
    }
  })

  it("keeps Medusa's own price editor from deleting quantity breaks, and its other editors working", async () => {
    const { id, variant_id, tiers } = await deck("in2out")
    const prices = [{ currency_code: "usd", amount: 1 }]
    const update = [{ id: variant_id, prices }]
    const refused = [
      await staff().post(`/admin/products/${id}`, { variants: update }),
      await staff().post(`/admin/products/${id}/variants/${variant_id}`, { prices }),
      await staff().post(`/admin/products/${id}/variants/batch`, { update }),
      await staff().post("/admin/products/batch", { update: [{ id, variants: update }] }),
    ]
    for (const { status, body } of refused)
      expect([status, body]).toEqual([
        400,
        expect.objectContaining({ message: expect.stringContaining('"Prices by quantity"') }),
      ])
    bodyOf(await staff().post(`/admin/products/${id}/variants/${variant_id}`, { weight: 200 }))
    expect(await deck("in2out")).toMatchObject({ tiers, weight_grams: 200 })
  })
})
