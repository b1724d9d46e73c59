import { Modules } from "@medusajs/framework/utils"
import type { CartView, DeckView } from "../../src/contracts/all-contracts"
import { AN_ADDRESS, buy, fillCart, preparePayment } from "../fixtures/buy"
import { aCustomer } from "../fixtures/customers"
import { bodyOf } from "../fixtures/http-client"
import { shopSuite } from "../fixtures/shop-suite"
import { setFreeStock } from "../fixtures/stock"

shopSuite("cart", (shop) => {
  const { shopper } = shop
  const carts = "/store/shop/carts"
  const read = async (id: string, query = "") =>
    bodyOf<{ cart: CartView }>(await shopper.get(`${carts}/${id}${query}`)).cart
  const deck = async (handle: string) =>
    bodyOf<{ deck: DeckView }>(await shopper.get(`/store/shop/catalogue/${handle}`)).deck

  async function promotion(code: string, percent: number) {
    await shop
      .container()
      .resolve(Modules.PROMOTION)
      .createPromotions({
        code,
        type: "standard",
        status: "active",
        application_method: {
          type: "percentage",
          target_type: "items",
          allocation: "across",
          value: percent,
          currency_code: "usd",
        },
      })
  }

  it("adds, changes, removes and counts", async () => {
    const { id, lines } = await fillCart(shopper, { in2out: 2, advisory: 1 })
    const { variant_id } = await deck("in2out")
    await shopper.post(`${carts}/${id}/lines`, { variant_id, quantity: 3 })
    expect(await read(id)).toMatchObject({ count: 6, lines: [{ quantity: 5 }, { quantity: 1 }] })
    await shopper.post(`${carts}/${id}/lines/${lines[0]!.id}`, { quantity: 7 })
    await shopper.delete(`${carts}/${id}/lines/${lines[1]!.id}`)
    expect(await read(id)).toMatchObject({ count: 7, lines: [{ handle: "in2out", quantity: 7 }] })
  })

  it("reckons shipping and tax for a ZIP, and leaves them open before one is known", async () => {
    const { id } = await fillCart(shopper, { in2out: 1 })
    expect((await read(id)).totals).toMatchObject({ shipping_cents: null, tax_cents: null })
    const california = await read(id, "?postal_code=94110")
    expect(california.estimated_for).toMatchObject({ province: "CA", postal_code: "94110" })
    expect(california.totals.tax_cents).toBeGreaterThan(0)
    expect((await read(id, "?postal_code=97201")).totals.tax_cents).toBe(0)
  })

  it("taxes a pick-up where it is handed over, not where the buyer lives", async () => {
    const { id, delivery_options } = await fillCart(shopper, { in2out: 1 })
    const pickup = delivery_options.find(({ is_pickup }) => is_pickup)!
    const { totals, estimated_for } = await read(id, `?postal_code=97201&shipping_option_id=${pickup.id}`)
    expect(totals.shipping_cents).toBe(0)
    expect(estimated_for?.province).toBe("CA")
    expect(totals.tax_cents).toBeGreaterThan(0)
  })

  it("applies a code typed in any case, charges it to the cent, and takes it back", async () => {
    await promotion("TEACH15", 15)
    const { id } = await fillCart(shopper, { in2out: 3 })
    const applied = bodyOf<{ cart: CartView }>(
      await shopper.post(`${carts}/${id}/promotions`, { code: " teach15 " }),
    ).cart
    expect(applied.promotions).toEqual([
      { code: "TEACH15", discount_cents: Math.round(applied.totals.subtotal_cents * 0.15) },
    ])
    const removed = bodyOf<{ cart: CartView }>(await shopper.delete(`${carts}/${id}/promotions/TEACH15`)).cart
    expect(removed.totals.discount_cents).toBe(0)
  })

  it("charges what it showed for a discount that is not a whole cent", async () => {
    await promotion("ODD", 7.3)
    const { id, delivery_options } = await fillCart(shopper, { in2out: 3, advisory: 2 })
    await shopper.post(`${carts}/${id}/promotions`, { code: "ODD" })
    const shipping_option_id = delivery_options[0]!.id
    const { totals } = await read(id, `?province=CA&postal_code=94601&shipping_option_id=${shipping_option_id}`)
    const reply = await shopper.post(`${carts}/${id}/prepare-payment`, {
      email: "a@school.example",
      shipping_address: AN_ADDRESS,
      shipping_option_id,
      seen_total_cents: totals.total_cents,
    })
    expect(reply).toMatchObject({ status: 200, body: { payment: { amount_cents: totals.total_cents } } })
  })

  it("places an order that a code makes free, without a payment", async () => {
    await promotion("FREE", 100)
    const { id, delivery_options } = await fillCart(shopper, { in2out: 1 })
    await shopper.post(`${carts}/${id}/promotions`, { code: "FREE" })
    const pickup = delivery_options.find(({ is_pickup }) => is_pickup)!
    const details = { email: "a@school.example", shipping_address: AN_ADDRESS, shipping_option_id: pickup.id }
    const prepared = await shopper.post(`${carts}/${id}/prepare-payment`, { ...details, seen_total_cents: 0 })
    expect(prepared).toMatchObject({ status: 200, body: { payment: { client_secret: null, amount_cents: 0 } } })
    expect((await shopper.post(`${carts}/${id}/place-order`)).status).toBe(200)
  })

  it("answers an unknown code and one that does not apply alike", async () => {
    const { id } = await fillCart(shopper, { in2out: 1 })
    const reply = await shopper.post(`${carts}/${id}/promotions`, { code: "NOPE" })
    expect(reply).toMatchObject({ status: 409, body: { code: "promotion_refused" } })
  })

  it("says what is left instead of taking more than there is", async () => {
    await setFreeStock(shop.query, "DECK-IN2OUT", 3)
    const { variant_id } = await deck("in2out")
    const reply = await shopper.post(carts, { variant_id, quantity: 4 })
    expect(reply).toMatchObject({ status: 409, body: { code: "sold_out", message: expect.stringContaining("Only 3") } })
  })

  it("marks a line whose stock went, or that is not for sale any more", async () => {
    const { id } = await fillCart(shopper, { in2out: 3, advisory: 1 })
    await setFreeStock(shop.query, "DECK-IN2OUT", 1)
    const { id: product } = await deck("advisory")
    await shop.container().resolve(Modules.PRODUCT).updateProducts(product, { status: "draft" })
    const troubles = (await read(id)).lines.map(({ trouble }) => trouble?.code)
    expect(troubles).toEqual(["too_few_left", "not_for_sale"])
  })

  it("shows today's price, not that of the day the deck was put in", async () => {
    const { id } = await fillCart(shopper, { advisory: 1 })
    const before = (await read(id)).totals.subtotal_cents
    await shop.query(
      `update price set amount = amount + 1, raw_amount = jsonb_build_object('value', (amount + 1)::text, 'precision', 20)`,
    )
    expect((await read(id)).totals.subtotal_cents).toBe(before + 100)
  })

  it("refuses quantities that are none, with a reason", async () => {
    const { variant_id } = await deck("in2out")
    const { id, lines } = await fillCart(shopper, { in2out: 1 })
    for (const quantity of [0, -1, 0.5, 1000, "2", null, undefined, 1e99]) {
      for (const path of [carts, `${carts}/${id}/lines`]) {
        const reply = await shopper.post(path, { variant_id, quantity })
        expect(reply).toMatchObject({ status: 400, body: { message: expect.any(String) } })
      }
      expect((await shopper.post(`${carts}/${id}/lines/${lines[0]!.id}`, { quantity })).status).toBe(400)
    }
    expect((await shopper.post(`${carts}/${id}/lines`, { variant_id, quantity: 999 })).status).toBeGreaterThanOrEqual(
      400,
    )
    expect((await read(id)).count).toBe(1)
  })

  it("never answers 500 to bad input", async () => {
    const { id, lines } = await fillCart(shopper, { in2out: 1 })
    const line = lines[0]!.id
    const bad = [
      {},
      [],
      "text",
      { variant_id: "variant_none", quantity: 1 },
      { variant_id: {}, quantity: [] },
      { code: "" },
      { code: "x".repeat(500) },
      { quantity: 1, unit_price: 1 },
    ]
    const paths = [
      carts,
      ...["lines", `lines/${line}`, "promotions", "prepare-payment"].map((path) => `${carts}/${id}/${path}`),
    ]
    for (const path of paths)
      for (const body of bad) {
        const { status, body: answer } = await shopper.post(path, body)
        if (path.endsWith(line) && JSON.stringify(body) === '{"quantity":1}') continue
        expect({ path, body, status: status >= 400 && status < 500 }).toEqual({ path, body, status: true })
        expect((answer as { message: string }).message).toEqual(expect.any(String))
      }
    for (const query of [
      "?postal_code=abc",
      "?province=XX",
      "?postal_code=94110&postal_code=94111",
      `?shipping_option_id=${"x".repeat(99)}`,
    ])
      expect((await shopper.get(`${carts}/${id}${query}`)).status).toBe(400)
    expect((await shopper.post(`${carts}/${id}/place-order`)).status).toBe(409)
  })

  it("knows nothing of a cart that is not there or of another cart's line", async () => {
    const mine = await fillCart(shopper, { in2out: 1 })
    const theirs = await fillCart(shopper, { in2out: 1 })
    const foreign = `${carts}/${mine.id}/lines/${theirs.lines[0]!.id}`
    expect((await shopper.delete(foreign)).status).toBe(404)
    expect((await shopper.post(foreign, { quantity: 2 })).status).toBe(404)
    for (const path of ["cart_none", "cart_none/order", "..%2f..%2fadmin"])
      expect((await shopper.get(`${carts}/${path}`)).status).toBe(404)
    expect((await shopper.post(`${carts}/cart_none/place-order`)).status).toBe(404)
    expect((await read(theirs.id)).count).toBe(1)
  })

  it("is gone once it is an order, but for the order", async () => {
    const { cart, number } = await buy(shopper)
    expect((await shopper.get(`${carts}/${cart.id}`)).status).toBe(404)
    expect((await shopper.post(`${carts}/${cart.id}/lines/${cart.lines[0]!.id}`, { quantity: 1 })).status).toBe(404)
    expect((await shopper.get(`${carts}/${cart.id}/order`)).body).toMatchObject({ order: { number } })
  })

  it("never gives a guest's order to whoever is registered with that address", async () => {
    const email = "registered@school.example"
    const registered = await aCustomer(shopper, email)
    await buy(shopper, { email })
    expect((await registered.get("/store/shop/account/orders")).body).toEqual({ orders: [] })
  })

  it("keeps a signed-in buyer's contact from whoever uses the browser after them", async () => {
    const email = "member@school.example"
    const member = await aCustomer(shopper, email)
    const { cart } = await preparePayment(member, { email })
    expect(bodyOf<{ cart: CartView }>(await member.get(`${carts}/${cart.id}`)).cart.email).toBe(email)
    expect(await read(cart.id)).toMatchObject({ email: null, shipping_address: null, count: 2 })
  })
})
