import { TaxTableService } from "./service"

const address = { country_code: "us" }
const itemLines = [
  { line_item: { id: "line_1", product_id: "p" }, rates: [] },
  { line_item: { id: "line_2", product_id: "p" }, rates: [] },
]
const shippingLines = [{ shipping_line: { id: "method_1", shipping_option_id: "so" }, rates: [] }]
const provider = new TaxTableService()
const tax = { rate_percent: 8.625, name: "San Francisco", code: "San Francisco" }

it("puts the given rates on lines and methods, and nothing on the others", async () => {
  const additional_context = { lines: { line_1: [tax], method_1: [{ ...tax, rate_percent: 1 }] } }
  expect(await provider.getTaxLines(itemLines, shippingLines, { address, additional_context })).toEqual([
    { rate: 8.625, name: "San Francisco", code: "San Francisco", provider_id: "tax-table", line_item_id: "line_1" },
    { rate: 1, name: "San Francisco", code: "San Francisco", provider_id: "tax-table", shipping_line_id: "method_1" },
  ])
})

it("taxes nothing without a context, and refuses a malformed one", async () => {
  expect(await provider.getTaxLines(itemLines, shippingLines, { address })).toEqual([])
  await expect(
    provider.getTaxLines(itemLines, [], { address, additional_context: { lines: { line_1: [{}] } } }),
  ).rejects.toThrow()
})
