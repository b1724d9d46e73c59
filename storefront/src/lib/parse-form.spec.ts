import { AddLine, PreparePayment, SignIn } from "@sf-cess/backend/contracts"
import { parseForm } from "./parse-form"

function form(fields: Record<string, string>) {
  const data = new FormData()
  for (const [name, value] of Object.entries(fields)) data.set(name, value)
  return data
}

const address = {
  first_name: "Ada",
  last_name: "Sample",
  address_1: "1 Main Street",
  city: "Oakland",
  province: "CA",
  postal_code: "94601",
}

const nested = (prefix: string) =>
  Object.fromEntries(Object.entries(address).map(([name, value]) => [`${prefix}.${name}`, value]))

describe("parseForm", () => {
  it("reads whole numbers and passes over the fields that React adds", () => {
    const input = form({ $ACTION_REF_1: "", variant_id: "variant_1", quantity: " 12 " })
    expect(parseForm(AddLine, input, ["quantity"])).toEqual({
      ok: true,
      data: { variant_id: "variant_1", quantity: 12 },
    })
  })

  it.each(["", "two", "1.5", "-1", "1e2", "0x10"])("leaves %j to the contract's own message", (quantity) => {
    const refused = parseForm(AddLine, form({ variant_id: "variant_1", quantity }), ["quantity"])
    expect(refused).toMatchObject({
      ok: false,
      message: "Enter a whole number of decks.",
      fields: { quantity: "Enter a whole number of decks." },
      typed: { quantity },
    })
  })

  it("makes nested objects of dotted names, and names a nested field that is at fault by its dotted name", () => {
    const whole = { email: "ada@example.org", shipping_option_id: "so_1", seen_total_cents: "1250" }
    const parsed = parseForm(PreparePayment, form({ ...whole, ...nested("shipping_address") }), ["seen_total_cents"])
    expect(parsed).toMatchObject({ ok: true, data: { shipping_address: address, seen_total_cents: 1250 } })

    const faulty = { ...whole, ...nested("shipping_address"), "shipping_address.postal_code": "9460" }
    expect(parseForm(PreparePayment, form(faulty), ["seen_total_cents"])).toMatchObject({
      fields: { "shipping_address.postal_code": "Enter a ZIP code of five digits, such as 94110." },
      typed: { "shipping_address.postal_code": "9460", "shipping_address.city": "Oakland" },
    })
  })

  it("never echoes a password", () => {
    const refused = parseForm(SignIn, form({ email: "nobody", password: "correct horse battery" }))
    expect(refused).toMatchObject({ ok: false, typed: { email: "nobody" } })
    expect(JSON.stringify(refused)).not.toContain("correct horse battery")
  })

  it("takes a field named __proto__ for an unknown field and touches no prototype", () => {
    const hostile = form({ variant_id: "variant_1", quantity: "1", "__proto__.polluted": "yes" })
    expect(parseForm(AddLine, hostile, ["quantity"]).ok).toBe(false)
    expect({}).not.toHaveProperty("polluted")
  })
})
