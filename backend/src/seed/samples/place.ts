/** SAMPLE VALUES: the shop's name is ours, the address is made up until the nonprofit enters the place that it ships from. */
export const SAMPLE_STORE_NAME = "SF-CESS deck shop"

export const SAMPLE_LOCATION = {
  name: "San Francisco (sample address)",
  address: {
    address_1: "100 Sample Street",
    city: "San Francisco",
    province: "CA",
    postal_code: "94110",
    country_code: "us",
  },
}

export const SAMPLE_RETURN_REASONS = [
  { value: "damaged", label: "Damaged", description: "It arrived damaged or incomplete." },
  { value: "wrong_item", label: "Wrong item", description: "It is not what was ordered." },
  { value: "not_needed", label: "Not needed", description: "The buyer does not need it." },
]
