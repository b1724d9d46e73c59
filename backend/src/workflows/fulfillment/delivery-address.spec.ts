import { aDestination } from "./__fixtures__/a-destination"
import { deliveryAddress } from "./delivery-address"

describe("deliveryAddress", () => {
  it("gives every field, so that nothing of the bill-to shows through", () => {
    const { metadata, ...fields } = deliveryAddress(aDestination())
    expect(metadata).toEqual({})
    expect(Object.keys(fields).toSorted()).toEqual([
      "address_1",
      "address_2",
      "city",
      "company",
      "country_code",
      "first_name",
      "last_name",
      "phone",
      "postal_code",
      "province",
    ])
    for (const value of Object.values(fields)) expect(typeof value).toBe("string")
  })
})
