import seedShop from "@sf-cess/backend/seed/seed-shop"
import type { DeckView } from "../../src/contracts/all-contracts"
import { eventually } from "../fixtures/eventually"
import { bodyOf } from "../fixtures/http-client"
import { messages } from "../fixtures/outbox"
import { count } from "../fixtures/query"
import { shopSuite } from "../fixtures/shop-suite"
import { setFreeStock } from "../fixtures/stock"

shopSuite("catalogue", ({ shopper, staff, container, query }) => {
  const decks = async () => bodyOf<{ decks: DeckView[] }>(await shopper.get("/store/shop/catalogue")).decks
  const deck = async (handle: string) =>
    bodyOf<{ deck: DeckView }>(await shopper.get(`/store/shop/catalogue/${handle}`)).deck
  const revalidations = async () => (await messages(staff(), "&kind=revalidate-storefront")).length

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

  it("lists what staff write is in the box, beside whatever else lies in the metadata", async () => {
    const { id } = await deck("advisory")
    bodyOf(await staff().post(`/admin/products/${id}`, { metadata: { shelf: "B2" } }))
    bodyOf(await staff().post(`/admin/shop/products/${id}/box`, { lines: [" 40 cards ", "A box"] }))
    expect((await deck("advisory")).in_the_box).toEqual(["40 cards", "A box"])
    const { product } = bodyOf<{ product: { metadata: object } }>(await staff().get(`/admin/products/${id}`))
    expect(product.metadata).toMatchObject({ shelf: "B2" })
    for (const lines of [[""], ["a".repeat(121)], "x", undefined])
      expect((await staff().post(`/admin/shop/products/${id}/box`, { lines })).status).toBe(400)
    expect((await staff().post("/admin/shop/products/prod_none/box", { lines: [] })).status).toBe(404)
    expect((await shopper.post(`/admin/shop/products/${id}/box`, { lines: [] })).status).toBe(401)
  })

  it("knows whom a deck serves as staff say it, and leaves out a deck of which they say nothing", async () => {
    const { id, finder: sample } = await deck("advisory")
    expect(sample).toMatchObject({ people_per_deck: expect.any(Number), minutes_per_round: expect.any(Number) })
    const path = `/admin/shop/products/${id}/finder`
    const finder = { purpose: "Monday mornings", people_per_deck: 12, minutes_per_round: 25 }
    bodyOf(await staff().post(path, { finder: { ...finder, purpose: "  Monday mornings " } }))
    expect((await deck("advisory")).finder).toEqual(finder)
    expect((await deck("advisory")).in_the_box).not.toEqual([])

    for (const change of [{ purpose: " " }, { people_per_deck: 0 }, { minutes_per_round: 1.5 }, { price: 1 }])
      expect((await staff().post(path, { finder: { ...finder, ...change } })).status).toBe(400)
    expect((await staff().post(path, {})).status).toBe(400)
    expect((await staff().post("/admin/shop/products/prod_none/finder", { finder })).status).toBe(404)
    expect((await shopper.post(path, { finder })).status).toBe(401)
    expect((await deck("advisory")).finder).toEqual(finder)

    bodyOf(await staff().post(path, { finder: null }))
    expect((await deck("advisory")).finder).toBeNull()
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
