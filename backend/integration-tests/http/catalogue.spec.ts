import seedShop from "@sf-cess/backend/seed/seed-shop"
import type { CartView, DeckView } from "../../src/contracts/all-contracts"
import type { VariantPrices } from "../../src/contracts/price-steps"
import { eventually } from "../fixtures/eventually"
import { bodyOf } from "../fixtures/http-client"
import { messages } from "../fixtures/outbox"
import { putOnSale } from "../fixtures/price-list"
import { count } from "../fixtures/query"
import { shopSuite } from "../fixtures/shop-suite"
import { setFreeStock } from "../fixtures/stock"

shopSuite("catalogue", ({ shopper, staff, container, query }) => {
  const decks = async () => bodyOf<{ decks: DeckView[] }>(await shopper.get("/store/shop/catalogue")).decks
  const deck = async (handle: string) =>
    bodyOf<{ deck: DeckView }>(await shopper.get(`/store/shop/catalogue/${handle}`)).deck
  const revalidations = async () => (await messages(staff(), "&kind=revalidate-storefront")).length
  const priced = (variantId: string, body: unknown) => staff().post(`/admin/shop/variants/${variantId}/prices`, body)

  it("shows three decks and the set of them, with prices in cents, stock and pictures", async () => {
    const shown = await decks()
    expect(shown.map(({ handle, holds }) => [handle, holds])).toEqual([
      ["in2out", []],
      ["probing-questions", []],
      ["advisory", []],
      ["all-three-decks", ["in2out", "probing-questions", "advisory"]],
    ])
    const [in2out, , advisory, set] = shown
    expect(in2out).toMatchObject({ sku: "DECK-IN2OUT", unit_price_cents: 3200, weight_grams: 190 })
    expect(in2out!.tiers.map((tier) => [tier.min_quantity, tier.max_quantity, tier.unit_price_cents])).toEqual([
      [1, 9, 3200],
      [10, 29, 2880],
      [30, null, 2560],
    ])
    expect(shown.map(({ pictures }) => pictures.length)).toEqual([3, 3, 3, 1])
    expect(set!.stock).toEqual(advisory!.stock)
    expect(await deck("in2out")).toEqual(in2out)
  })

  it("counts a set by its scarcest deck", async () => {
    await setFreeStock(query, "DECK-PROBING", 2)
    expect((await deck("all-three-decks")).stock).toEqual({ state: "in_stock", left: 2 })
    await setFreeStock(query, "DECK-PROBING", 0)
    expect((await deck("all-three-decks")).stock).toEqual({ state: "sold_out", left: 0 })
    expect((await deck("in2out")).stock.state).toBe("in_stock")
  })

  it("answers 404 to what it does not sell, and 4xx to what is no address or key", async () => {
    const { id } = await deck("advisory")
    bodyOf(await staff().post(`/admin/products/${id}`, { status: "draft" }))
    const statuses = []
    for (const handle of ["advisory", "nothing", "%00", "%E0%A4%A", "a".repeat(500)])
      statuses.push((await shopper.get(`/store/shop/catalogue/${handle}`)).status)
    expect(statuses).toEqual([404, 404, 404, 400, 404])
    expect((await shopper.with({ "x-publishable-api-key": "pk_wrong" }).get("/store/shop/catalogue")).status).toBe(400)
  })

  it("sends a picture with its type to keep for good, and nothing for what is none", async () => {
    const { pictures, id } = await deck("in2out")
    const picture = await shopper.get(`/store/shop/pictures/${pictures[0]!.id}`)
    expect([picture.status, picture.headers.get("content-type")]).toEqual([200, "image/webp"])
    expect(picture.headers.get("cache-control")).toContain("immutable")
    const { product } = bodyOf<{ product: { thumbnail: string } }>(await staff().get(`/admin/products/${id}`))
    const { pathname } = new URL(product.thumbnail)
    expect((await staff().get(pathname)).body).toEqual(picture.body)
    for (const missing of ["img_1", "..%2f..%2fetc%2fpasswd", "%00", "img_1'"])
      expect((await shopper.get(`/store/shop/pictures/${missing}`)).status).toBe(404)
    for (const missing of ["/static/1.webp", "/static/..%2fsecrets.json", "/static/private-1.csv", "/static/%00"])
      expect((await staff().get(missing)).status).toBe(404)
  })

  it("never fetches a picture from elsewhere", async () => {
    const { id, pictures } = await deck("in2out")
    const images = [
      { id: pictures[0]!.id, url: `${process.env.MEDUSA_URL}/health` },
      { url: "http://127.0.0.1:1/static/a.webp" },
    ]
    bodyOf(await staff().post(`/admin/products/${id}`, { images }))
    for (const picture of (await deck("in2out")).pictures)
      expect((await shopper.get(`/store/shop/pictures/${picture.id}`)).status).toBe(404)
  })

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
      expect([status, body]).toEqual([400, expect.objectContaining({ message: expect.stringContaining('"Prices"') })])
    bodyOf(await staff().post(`/admin/products/${id}/variants/${variant_id}`, { weight: 200 }))
    expect(await deck("in2out")).toMatchObject({ tiers, weight_grams: 200 })
  })

  it("tells the storefront of a new count on the shelf", async () => {
    const [level] = await query<{ inventory_item_id: string; location_id: string }>(
      "select inventory_item_id, location_id from inventory_level limit 1",
    )
    const before = await revalidations()
    bodyOf(
      await staff().post(`/admin/inventory-items/${level!.inventory_item_id}/location-levels/${level!.location_id}`, {
        stocked_quantity: 77,
      }),
    )
    await eventually(async () => (await revalidations()) > before)
  })

  it("can be seeded again, also after a crash half-way, and then leaves staff's data alone", async () => {
    const tables =
      "product product_variant inventory_item inventory_level image shipping_option tax_table_row api_key return_reason"
    const rows = () =>
      Promise.all(
        tables.split(" ").map(async (table) => [table, await count(query, `${table} where deleted_at is null`)]),
      )
    const before = await rows()
    bodyOf(await staff().delete(`/admin/products/${(await deck("all-three-decks")).id}`))
    // What a crash leaves: not done, a deck without its price, another not made yet, a shelf not counted.
    await query("update store set metadata = null")
    await query(
      "delete from product_variant_price_set where variant_id = (select id from product_variant where sku = 'DECK-IN2OUT')",
    )
    await query(
      "delete from price where amount in (32, 28.8, 25.6) and price_set_id not in (select price_set_id from product_variant_price_set)",
    )
    await query(
      "delete from inventory_level where inventory_item_id = (select id from inventory_item where sku = 'DECK-ADVISORY')",
    )
    await query("delete from tax_table_row")
    await seedShop({ container: container() })
    expect((await decks()).map(({ handle, tiers }) => [handle, tiers.length]).toSorted()).toEqual([
      ["advisory", 3],
      ["all-three-decks", 3],
      ["in2out", 3],
      ["probing-questions", 3],
    ])
    expect(await rows()).toEqual(before)

    const { id } = await deck("advisory")
    bodyOf(await staff().delete(`/admin/products/${id}`))
    await seedShop({ container: container() })
    expect((await decks()).map(({ handle }) => handle)).not.toContain("advisory")
  })
})
