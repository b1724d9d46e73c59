import {
  CalculatedShippingOptionPrice,
  CalculateShippingOptionPriceDTO,
  CreateFulfillmentResult,
  FulfillmentOption,
} from "@medusajs/framework/types"
import { AbstractFulfillmentProviderService, MathBN } from "@medusajs/framework/utils"
import { FULFILLMENT_PROVIDER } from "../../config/provider-ids"
import { ShippingRates } from "../../contracts/shipping-rates"
import { toCents, toMajor } from "../../pricing/cents"
import { Shipment, shippingCents } from "../../pricing/shipping-cents"

type Data = Record<string, unknown>
type Cart = CalculateShippingOptionPriceDTO["context"]

/** Sends nothing anywhere: staff buy the label themselves, and enter its tracking number when they ship. */
const byHand = (): CreateFulfillmentResult => ({ data: {}, labels: [] })

/** What a new option starts from in Medusa's own form; staff then set its rates on the page "Shipping rates". */
const fulfillmentOptions: FulfillmentOption[] = [
  {
    id: "parcel",
    name: "Parcel, by weight",
    kind: "parcel",
    rates: [{ up_to_grams: 1000, amount_cents: 1000 }],
    beyond: { each_grams: 1000, amount_cents: 500 },
    free_from_subtotal_cents: null,
  },
  { id: "pickup", name: "Pick-up, free", kind: "pickup" },
  { id: "return", name: "Return, sent by the buyer", kind: "pickup", is_return: true },
]

/** Prices a delivery by the rate table in the shipping option's `data`; the rule itself is `shippingCents`. */
export class DeckShippingService extends AbstractFulfillmentProviderService {
  static override identifier = FULFILLMENT_PROVIDER.identifier

  override async getFulfillmentOptions() {
    return fulfillmentOptions
  }

  override async validateOption(data: Data) {
    return ShippingRates.safeParse(data).success
  }

  /** Medusa asks on every change of an option too, when a change of its name brings no `data`. */
  override async canCalculate({ data }: { data?: unknown }) {
    return data === undefined || ShippingRates.safeParse(data).success
  }

  override async validateFulfillmentData(_optionData: Data, data: Data) {
    return data
  }

  override async calculatePrice(optionData: Data, _data: Data, cart: Cart): Promise<CalculatedShippingOptionPrice> {
    const rates = ShippingRates.parse(optionData)
    return {
      calculated_amount: toMajor(shippingCents(rates, shipmentOf(cart))),
      is_calculated_price_tax_inclusive: false,
    }
  }

  override async createFulfillment() {
    return byHand()
  }

  override async createReturnFulfillment() {
    return byHand()
  }

  override async cancelFulfillment() {
    return {}
  }
}

/** Weight and value of a cart. A deck whose weight staff have not set counts as weighing nothing. */
function shipmentOf({ items }: Cart): Shipment {
  const shipment = { weight_grams: 0, subtotal_cents: 0 }
  for (const item of items) {
    const quantity = MathBN.convert(item.quantity).toNumber()
    shipment.weight_grams += quantity * (item.variant?.weight ?? 0)
    shipment.subtotal_cents += quantity * toCents(item.unit_price)
  }
  return shipment
}
