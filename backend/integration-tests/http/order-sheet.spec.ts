import type { CartView, OrderView, PreparedPayment, SheetTerms } from "../../src/contracts/all-contracts"
import { PastSheet } from "../../src/contracts/order-sheet"
import { priceSheet } from "../../src/order-sheet/price-sheet"
import { AN_ADDRESS, buy, fillCart } from "../fixtures/buy"
import { checkoutOf } from "../fixtures/checkout-of"
import { aCustomer } from "../fixtures/customers"
import { bodyOf } from "../fixtures/http-client"
import { bankOf, confirmPayment, paymentIntentOf } from "../fixtures/sandbox"
import { aSheetOf, buySheet, prepareSheetPayment, variantsOf } from "../fixtures/schools"
import { shopSuite } from "../fixtures/shop-suite"
import { orderByNumber } from "../fixtures/staff-order"
import { setFreeStock } from "../fixtures/stock"

const sheets = "/store/shop/order-sheet/carts"
const sum = (values: number[]) => values.reduce((a, b) => a + b, 0)

shopSuite("order sheet", (shop) => {
  const { shopper, query } = shop
  const { captured } = checkoutOf(shop)
  const terms = async () => bodyOf<{ terms: SheetTerms }>(await shopper.get("/store/shop/order-sheet/terms")).terms
  const cartOf = async (sheet: unknown, by = shopper) =>
    bodyOf<{ cart: CartView }>(await by.post(sheets, { sheet })).cart
  const sheetPath = (id: string) => `/store/shop/carts/${id}/sheet`

  it("has one price at n−1, n and n+1 of a break: on the deck's page, in the terms, the cart and the payment", async () => {
    const { decks } = await terms()
    const { tiers, variant_id } = decks.find(({ handle }) => handle === "in2out")!
    for (const from of tiers.slice(1).map(({ min_quantity }) => min_quantity))
      for (const quantity of [from - 1, from, from + 1]) {
        const tier = tiers.findLast(({ min_quantity }) => min_quantity <= quantity)!
        const sheet = await aSheetOf(shopper, 1, { in2out: quantity })
        const cart = await cartOf(sheet)
        const places = [{ id: "a", quantities: { [variant_id]: quantity }, province: "CA", postal_code: "94601" }]
        expect(cart.lines[0]).toMatchObject({ quantity, unit_price_cents: tier.unit_price_cents })
        expect(priceSheet(places, await terms()).totals).toEqual(cart.totals)
        const { payment } = bodyOf<{ payment: PreparedPayment }>(await prepareSheetPayment(shopper, cart))
        expect(payment.amount_cents).toBe(cart.totals.total_cents)
        const ordinary = await fillCart(shopper, { in2out: quantity })
        expect(ordinary.lines[0]!.unit_price_cents).toBe(tier.unit_price_cents)
        const next = tiers.find(({ min_quantity }) => min_quantity > quantity)
        expect(ordinary.lines[0]!.next_break?.more ?? null).toBe(next ? next.min_quantity - quantity : null)
      }
  })

  it("counts a deck over all schools, ships to each and taxes each where it is", async () => {
    const sheet = await aSheetOf(shopper, 10, { in2out: 1 })
    const { lines, destinations, totals, delivery_options } = await cartOf(sheet)
    expect(lines).toHaveLength(1)
    expect(lines[0]).toMatchObject({ quantity: 10, unit_price_cents: 2880 })
    expect(delivery_options.some(({ is_pickup }) => is_pickup)).toBe(false)
    expect(destinations.map(({ ship_to }) => ship_to.school)).toEqual(sheet.destinations.map(({ school }) => school))
    expect(sum(destinations.map(({ sums }) => sums.shipping_cents))).toBe(totals.shipping_cents)
    expect(sum(destinations.map(({ sums }) => sums.tax_cents))).toBe(totals.tax_cents)
    expect(destinations.find(({ ship_to }) => ship_to.province === "OR")!.sums.tax_cents).toBe(0)
    expect(new Set(destinations.map(({ sums }) => sums.tax_name)).size).toBe(3)
  })

  it("is one order with one payment, in which every cent agrees: 40 schools, three taxes, one of them on shipping", async () => {
    const oregon = {
      province: "OR",
      zip_from: null,
      zip_to: null,
      rate_millipercent: 8875,
      name: "Shipping taxed (test)",
    }
    const more = { shipping_taxed: true, valid_from: "2025-01-01", valid_to: null }
    bodyOf(await shop.staff().post("/admin/shop/tax-rates", { ...oregon, ...more }))
    const sheet = await aSheetOf(shopper, 40, (index) => ({ in2out: 1 + (index % 3), advisory: index % 2 ? 2 : 1 }))
    const { cart, payment, number, token } = await buySheet(shopper, sheet)
    expect(payment.amount_cents).toBe(cart.totals.total_cents)
    expect(await captured(paymentIntentOf(payment.client_secret!))).toBe(cart.totals.total_cents)
    const order = await orderByNumber(shop.staff(), number)
    expect(Math.round(order.total * 100)).toBe(cart.totals.total_cents)
    const rows = await query<{ sums: { goods_cents: number; shipping_cents: number; tax_cents: number } }>(
      `select sums from destination where cart_id = '${cart.id}' and deleted_at is null`,
    )
    const stored = rows.map(({ sums }) => sums.goods_cents + sums.shipping_cents + sums.tax_cents)
    expect(rows).toHaveLength(40)
    expect(sum(stored)).toBe(cart.totals.total_cents)
    const seen = bodyOf<{ order: OrderView }>(await shopper.get(`/store/shop/orders/${token}`)).order
    expect(seen).toMatchObject({ ...cart.totals, paid_cents: cart.totals.total_cents })
    expect(seen.destinations).toHaveLength(40)
  })

  it("takes 300 schools of which everything is told, on one bill", async () => {
    const { destinations } = await aSheetOf(shopper, 300, { in2out: 1, advisory: 2, "probing-questions": 1 })
    const told = { address_2: "Building 7 ".repeat(10), note: "Deliver to the office. ".repeat(8) }
    const sheet = { destinations: destinations.map((place) => ({ ...place, ...told })) }
    expect(JSON.stringify(sheet).length).toBeGreaterThan(150_000)
    expect(await shopper.post(sheets, { sheet })).toMatchObject({
      status: 409,
      body: { code: "sold_out", message: expect.stringMatching(/^Only \d+ of In2Out Card Deck left/) },
    })
    for (const sku of ["DECK-IN2OUT", "DECK-ADVISORY", "DECK-PROBING"]) await setFreeStock(query, sku, 2000)
    const { cart, number } = await buySheet(shopper, sheet)
    expect(cart.lines.map(({ quantity }) => quantity).toSorted()).toEqual([300, 300, 600])
    expect(Math.round((await orderByNumber(shop.staff(), number)).total * 100)).toBe(cart.totals.total_cents)
    bodyOf(await shopper.put(sheetPath((await cartOf(sheet)).id), { sheet }))
  })

  it("takes a promotion by percent off the whole, to the cent", async () => {
    const promotions = shop.container().resolve("promotion")
    await promotions.createPromotions({
      ...{ code: "SEVENTH", type: "standard", status: "active" },
      application_method: {
        ...{ type: "percentage", target_type: "items", allocation: "across", value: 7.7, currency_code: "usd" },
      },
    })
    const { id } = await cartOf(await aSheetOf(shopper, 7, { in2out: 3, advisory: 1 }))
    const { cart } = bodyOf<{ cart: CartView }>(
      await shopper.post(`/store/shop/carts/${id}/promotions`, { code: "SEVENTH" }),
    )
    expect(cart.totals.discount_cents).toBeGreaterThan(0)
    const { payment } = bodyOf<{ payment: PreparedPayment }>(await prepareSheetPayment(shopper, cart))
    expect(payment.amount_cents).toBe(cart.totals.total_cents)
  })

  it("is changed on the sheet alone, as often as one presses, and becomes an ordinary cart again", async () => {
    const variantOf = await variantsOf(shopper)
    const cart = await cartOf(await aSheetOf(shopper, 3, { in2out: 2 }))
    const line = { variant_id: variantOf("advisory"), quantity: 1 }
    for (const refused of [
      await shopper.post(`/store/shop/carts/${cart.id}/lines`, line),
      await shopper.post(`/store/shop/carts/${cart.id}/lines/${cart.lines[0]!.id}`, { quantity: 5 }),
      await shopper.delete(`/store/shop/carts/${cart.id}/lines/${cart.lines[0]!.id}`),
    ])
      expect(refused).toMatchObject({ status: 409, body: { code: "many_destinations" } })
    const sheet = await aSheetOf(shopper, 5, { advisory: 4 })
    const twice = await Promise.all([1, 2].map(() => shopper.put(sheetPath(cart.id), { sheet })))
    expect(twice.map(({ status }) => status)).toEqual([200, 200])
    const { cart: changed } = bodyOf<{ cart: CartView }>(await shopper.get(`/store/shop/carts/${cart.id}`))
    expect(changed).toMatchObject({ count: 20, lines: [{ handle: "advisory", quantity: 20 }] })
    expect(changed.destinations).toHaveLength(5)
    const { cart: ordinary } = bodyOf<{ cart: CartView }>(await shopper.delete(sheetPath(cart.id)))
    expect(ordinary).toMatchObject({ destinations: [], count: 20, totals: { shipping_cents: null } })
    bodyOf(await shopper.post(`/store/shop/carts/${cart.id}/lines`, line))
  })

  it("may not change under a payment that the bank has agreed to", async () => {
    const sheet = await aSheetOf(shopper, 2, { in2out: 2 })
    const cart = await cartOf(sheet)
    const { payment } = bodyOf<{ payment: PreparedPayment }>(await prepareSheetPayment(shopper, cart))
    await confirmPayment(payment.client_secret!)
    expect(await shopper.put(sheetPath(cart.id), { sheet })).toMatchObject({
      status: 409,
      body: { code: "payment_in_progress" },
    })
    bodyOf(await shopper.post(`/store/shop/carts/${cart.id}/place-order`))
    expect((await shopper.put(sheetPath(cart.id), { sheet })).status).toBe(404)
    expect((await bankOf(paymentIntentOf(payment.client_secret!))).refunded).toBe(0)
  })

  it("asks anew when the price changed between the look and the payment", async () => {
    const cart = await cartOf(await aSheetOf(shopper, 2, { in2out: 2 }))
    const steps = [{ from: 1, amount_cents: 3500 }]
    bodyOf(await shop.staff().post(`/admin/shop/variants/${cart.lines[0]!.variant_id}/prices`, { steps }))
    expect(await prepareSheetPayment(shopper, cart)).toMatchObject({ status: 409, body: { code: "total_changed" } })
    const { cart: now } = bodyOf<{ cart: CartView }>(await shopper.get(`/store/shop/carts/${cart.id}`))
    expect(now.lines[0]!.unit_price_cents).toBe(3500)
    bodyOf(await prepareSheetPayment(shopper, now))
  })

  it("names the deck of which too few are left, a set's pieces counted", async () => {
    await setFreeStock(query, "DECK-ADVISORY", 5)
    const sheet = await aSheetOf(shopper, 3, { advisory: 1, "all-three-decks": 1 })
    expect(await shopper.post(sheets, { sheet })).toMatchObject({
      status: 409,
      body: { code: "sold_out", message: expect.stringContaining("left") },
    })
  })

  it("refuses what is no sheet, in words and with the right status", async () => {
    const good = await aSheetOf(shopper, 1, { in2out: 1 })
    const [place] = good.destinations
    const bad: unknown[] = [
      {},
      { destinations: [] },
      { destinations: [{ ...place, quantities: {} }] },
      { destinations: [{ ...place, postal_code: "1" }] },
      { destinations: [{ ...place, postal_code: "97201" }] },
      { destinations: [{ ...place, quantities: { [Object.keys(place!.quantities)[0]!]: 1.5 } }] },
      { destinations: [{ ...place, cart_id: "cart_of_somebody" }] },
      { destinations: Array.from({ length: 301 }, () => place) },
    ]
    for (const sheet of bad) expect(await shopper.post(sheets, { sheet })).toMatchObject({ status: 400 })
    const unknown = { destinations: [{ ...place, quantities: { variant_unknown: 1 } }] }
    expect(await shopper.post(sheets, { sheet: unknown })).toMatchObject({
      status: 409,
      body: { code: "not_for_sale" },
    })
    expect((await shopper.put(sheetPath("cart_unknown"), { sheet: good })).status).toBe(404)
    expect((await shopper.delete(sheetPath("cart_unknown"))).status).toBe(404)
  })

  it("remembers the schools of a signed-in buyer, each once, and nobody else's", async () => {
    const remembered = "/store/shop/account/destinations"
    const buyer = await aCustomer(shopper, "buyer@district.example")
    const stranger = await aCustomer(shopper, "stranger@district.example")
    const sheet = await aSheetOf(shopper, 4, { in2out: 1 })
    await cartOf(sheet, buyer)
    await cartOf(sheet, buyer)
    const list = async (by = buyer) =>
      bodyOf<{ destinations: { id: string; school: string }[] }>(await by.get(remembered)).destinations
    const schools = await list()
    expect(schools.map(({ school }) => school).toSorted()).toEqual(sheet.destinations.map(({ school }) => school))
    expect(await list(stranger)).toEqual([])
    expect((await shopper.get(remembered)).status).toBe(401)
    expect((await stranger.delete(`${remembered}/${schools[0]!.id}`)).status).toBe(404)
    expect((await buyer.delete(`${remembered}/${schools[0]!.id}`)).status).toBe(204)
    expect(await list()).toHaveLength(3)
  })

  it("opens a past order as a sheet, with what each deck cost then", async () => {
    const sheet = await aSheetOf(shopper, 3, { in2out: 2 })
    const { token, number, cart } = await buySheet(shopper, sheet)
    const past = bodyOf<{ sheet: PastSheet }>(await shopper.get(`/store/shop/orders/${token}/sheet`)).sheet
    expect(past).toMatchObject({
      name: `Order ${number}`,
      destinations: sheet.destinations,
      lines: [{ quantity: 6, unit_price_cents: cart.lines[0]!.unit_price_cents }],
      total_cents: cart.totals.total_cents,
    })
    expect((await shopper.get("/store/shop/orders/made.up/sheet")).status).toBe(404)
  })

  it("opens an order for one address, and one that was picked up, as a row of its decks", async () => {
    for (const pickup of [false, true]) {
      const { token, cart } = await buy(shopper, { decks: { in2out: 2, advisory: 1 }, pickup })
      const { sheet } = bodyOf<{ sheet: unknown }>(await shopper.get(`/store/shop/orders/${token}/sheet`))
      const { destinations, total_cents } = PastSheet.parse(sheet)
      const quantities = Object.fromEntries(cart.lines.map(({ variant_id, quantity }) => [variant_id, quantity]))
      const to = pickup ? {} : { school: AN_ADDRESS.company, city: AN_ADDRESS.city, province: "CA" }
      expect(destinations).toMatchObject([{ ...to, quantities }])
      expect(destinations[0]!.postal_code).toBe(pickup ? undefined : AN_ADDRESS.postal_code)
      expect(total_cents).toBe(cart.totals.total_cents)
    }
  })
})
