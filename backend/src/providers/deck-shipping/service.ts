import {
  CalculatedShippingOptionPrice,
  CalculateShippingOptionPriceDTO,
  CreateFulfillmentResult,
  FulfillmentOption,
} from "@medusajs/framework/types"
import { AbstractFulfillmentProviderService, MathBN } from "@medusajs/framework/utils"
import { z } from "@medusajs/framework/zod"
import { FULFILLMENT_PROVIDER } from "../../config/provider-ids"
import { ShippingRates } from "../../contracts/shipping-rates"
import { toCents, toMajor } from "../../pricing/cents"
import { shipmentCents, type GoodsToPlace } from "../../pricing/shipment-cents"

const KnownShipping = z.object({ shipping_cents: z.int().min(0) })

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

  /**
   * A checkout has worked out what its destinations cost together and says it in the method's `data`; what staff put
   * together in Medusa's own forms goes to one place.
   */
  override async calculatePrice(optionData: Data, data: Data, cart: Cart): Promise<CalculatedShippingOptionPrice> {
    const known = KnownShipping.safeParse(data)
    const cents = known.success
      ? known.data.shipping_cents
      : shipmentCents(ShippingRates.parse(optionData), goodsOf(cart)).shipping_cents
    return { calculated_amount: toMajor(cents), is_calculated_price_tax_inclusive: false }
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

/** Pieces and value of a cart. A deck whose weight staff have not set counts as weighing nothing. */
function goodsOf({ items }: Cart): GoodsToPlace {
  const pieces = items.map((item) => ({
    id: item.id,
    quantity: MathBN.convert(item.quantity).toNumber(),
    grams: item.variant?.weight ?? 0,
    unit_price_cents: toCents(item.unit_price),
  }))
  const subtotal_cents = pieces.reduce((sum, { quantity, unit_price_cents }) => sum + quantity * unit_price_cents, 0)
  return { pieces, subtotal_cents }
}
