import { BILLING_SAME, draftPlace, parseDraft } from "./checkout-draft"

const draft = {
  email: "Ada@School.example",
  "shipping_address.first_name": "Ada",
  "shipping_address.last_name": "Sample",
  "shipping_address.company": "",
  "shipping_address.address_1": "1 Main Street",
  "shipping_address.address_2": "",
  "shipping_address.city": "Oakland",
  "shipping_address.province": "CA",
  "shipping_address.postal_code": "94601",
  "shipping_address.phone": "",
  "billing_address.first_name": "",
  "billing_address.city": "",
  shipping_option_id: "so_1",
  po_reference: " ",
  [BILLING_SAME]: "yes",
}

describe("what was typed in the checkout", () => {
  it("becomes what the shop is asked for, without what was left empty or folded away", () => {
    const parsed = parseDraft(draft, 4875)
    expect(parsed).toMatchObject({
      ok: true,
      data: { email: "ada@school.example", seen_total_cents: 4875, shipping_address: { city: "Oakland" } },
    })
    expect(parsed.ok && Object.keys(parsed.data)).not.toEqual(
      expect.arrayContaining(["billing_address", "po_reference"]),
    )
  })

  it("names each faulty field once", () => {
    const parsed = parseDraft({ ...draft, email: "nobody", "shipping_address.city": " " }, 4875)
    expect(parsed.ok ? {} : parsed.fields).toEqual({
      email: expect.stringContaining("e-mail"),
      "shipping_address.city": "Enter a city.",
    })
  })

  it("asks for the billing address once it is another", () => {
    const parsed = parseDraft({ ...draft, [BILLING_SAME]: "" }, 4875)
    expect(parsed.ok ? {} : parsed.fields).toMatchObject({ "billing_address.city": "Enter a city." })
  })

  it("is no place for an estimate until a ZIP is whole", () => {
    expect(draftPlace({ "shipping_address.postal_code": "946", "shipping_address.province": "" })).toEqual({})
    expect(draftPlace({ "shipping_address.postal_code": " 94601 " })).toEqual({ postal_code: "94601" })
  })
})
