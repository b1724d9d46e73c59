import { ShippingRates } from "../../contracts/shipping-rates"
import { SAMPLE_PARCELS, SAMPLE_PICKUP } from "../../seed/samples/shipping"
import { DeckShippingService } from "./service"

type Cart = Parameters<DeckShippingService["calculatePrice"]>[2]

const provider = new DeckShippingService()
const [standard] = SAMPLE_PARCELS
const cart = (...items: { quantity: number; unit_price: number; weight: number | null }[]) =>
  ({ items: items.map(({ weight, ...item }) => ({ ...item, variant: { weight } })) }) as unknown as Cart
const price = async (data: ShippingRates, of: Cart) => (await provider.calculatePrice(data, {}, of)).calculated_amount

it("prices a cart in dollars by weight and by its subtotal before discounts", async () => {
  expect(await price(standard!.data, cart({ quantity: 2, unit_price: 32, weight: 190 }))).toBe(6.5)
  expect(
    await price(
      standard!.data,
      cart({ quantity: 2, unit_price: 32, weight: 190 }, { quantity: 1, unit_price: 28, weight: 175 }),
    ),
  ).toBe(8.5)
  expect(await price(standard!.data, cart({ quantity: 5, unit_price: 30, weight: 190 }))).toBe(0)
  expect(await price(standard!.data, cart({ quantity: 1, unit_price: 9, weight: null }))).toBe(6.5)
  expect(await price(SAMPLE_PICKUP.data, cart({ quantity: 99, unit_price: 32, weight: 190 }))).toBe(0)
})

it("offers only options that it can price", async () => {
  const offered = (await provider.getFulfillmentOptions()).map((option) => ShippingRates.safeParse(option).success)
  expect(offered).toEqual(offered.map(() => true))
  expect(await provider.canCalculate({ data: { kind: "parcel" } })).toBe(false)
  expect(await provider.canCalculate({})).toBe(true)
  expect(await provider.validateOption({ kind: "pickup" })).toBe(true)
})
