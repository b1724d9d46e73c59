import { aCustomer } from "../fixtures/customers"
import { httpClient, type HttpClient, type Reply } from "../fixtures/http-client"
import { shopSuite } from "../fixtures/shop-suite"

const emailpass = "/auth/customer/emailpass"
const me = "/store/customers/me"
const AN_ADDRESS = {
  first_name: "Ada",
  last_name: "Sample",
  address_1: "1 Main",
  city: "Oakland",
  province: "CA",
  postal_code: "94601",
  country_code: "us",
}

/** What a mistake, a script or a malicious caller sends where a small object is expected. */
const NONSENSE: unknown[] = [
  {},
  [],
  "text",
  { email: 1, password: 2, identifier: 3, first_name: 4 },
  { email: "no address", identifier: "", first_name: null, address_1: {} },
  { email: { $ne: null }, identifier: ["a"], password: { length: 20 } },
  { country_code: "zz", province: [], metadata: "x" },
  { __proto__: { admin: true }, has_account: "yes", id: "cus_1" },
]

/** Medusa's own routes that the storefront calls. */
shopSuite("Medusa's routes", ({ shopper }) => {
  const expectRefusal = (what: unknown, { status, body }: Reply) => {
    expect({ what, refused: status >= 400 && status < 500, status }).toMatchObject({ what, refused: true })
    const text = Buffer.isBuffer(body) ? body.toString() : JSON.stringify(body)
    expect(text.length).toBeGreaterThan(1)
    expect(text).not.toMatch(/stack|node_modules|select |insert /i)
  }

  it("answers nonsense with a refusal, never with an error of its own", async () => {
    const { token } = (
      await shopper.post(`${emailpass}/register`, { email: "new@school.example", password: "a-long-password" })
    ).body as { token: string }
    const registering = shopper.with({ authorization: `Bearer ${token}` })
    const member = await aCustomer(shopper, "member@school.example")
    const calls: [string, HttpClient, string][] = [
      ["sign in", shopper, emailpass],
      ["register", shopper, `${emailpass}/register`],
      ["a new customer", registering, "/store/customers"],
      ["a new address", member, `${me}/addresses`],
    ]
    for (const [name, client, path] of calls)
      for (const body of NONSENSE) {
        const reply = await client.post(path, body)
        // Medusa lets every field of an address be left out.
        if (name === "a new address" && reply.status === 200) continue
        expectRefusal({ name, body }, reply)
      }
    for (const body of NONSENSE) {
      const { status } = await shopper.post(`${emailpass}/reset-password`, body)
      expect({ body, ours: status < 500 }).toEqual({ body, ours: true })
    }
  })

  it("lets nobody in without the right token", async () => {
    const forged = shopper.with({ authorization: "Bearer forged.token.here" })
    for (const client of [shopper, forged]) {
      for (const path of [me, `${me}/addresses`, "/store/shop/account/orders"])
        expect((await client.get(path)).status).toBe(401)
      expect((await client.post(`${me}/addresses`, AN_ADDRESS)).status).toBe(401)
      expect((await client.post("/store/customers", { email: "x@school.example" })).status).toBe(401)
      expect((await client.post(`${emailpass}/update`, { password: "another-long-password" })).status).toBe(401)
    }
  })

  it("keeps one customer's addresses from another", async () => {
    const one = await aCustomer(shopper, "one@school.example")
    const two = await aCustomer(shopper, "two@school.example")
    await one.post(`${me}/addresses`, AN_ADDRESS)
    const { addresses } = (await one.get(`${me}/addresses`)).body as { addresses: { id: string }[] }
    const path = `${me}/addresses/${addresses[0]!.id}`
    expectRefusal("read", await two.get(path))
    expectRefusal("change", await two.post(path, { city: "Elsewhere" }))
    expectRefusal("delete", await two.delete(path))
    expect((await one.get(`${me}/addresses`)).body).toMatchObject({ addresses: [{ city: "Oakland" }] })
  })

  it("takes no short password, by whatever way", async () => {
    for (const password of ["a", "eleven-char", "x".repeat(129)])
      expect((await shopper.post(`${emailpass}/register`, { email: "p@school.example", password })).status).toBe(400)
  })

  it("wants the shop's key, and is nowhere but where it is needed", async () => {
    const keyless = httpClient(() => process.env.MEDUSA_URL!)
    expect((await keyless.get("/store/shop/catalogue")).status).toBe(400)
    const closed = [
      "/store/collections",
      "/store/product-categories",
      "/store/shipping-options",
      "/store/payment-providers",
      "/store/currencies",
      "/store/returns",
      "/store/search",
      "/store/gift-cards",
      "/store/anything",
      "/auth/customer/google",
      "/auth/customer/emailpass/callback",
    ]
    for (const path of closed) expect({ path, status: (await shopper.get(path)).status }).toEqual({ path, status: 404 })
    expect((await shopper.get("/admin/orders")).status).toBe(401)
  })
})
