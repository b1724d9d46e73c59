import { ParcelRates } from "../../../../contracts/shipping-rates"
import { centsFromText, textFromCents, wholeFromText } from "../../../lib/number-text"
import { TypedStep } from "../../../lib/steps-editor"

/** A rate table as it is typed. */
export type TypedRates = {
  rates: TypedStep[]
  each_grams: string
  each_amount: string
  parcel: string
  free_from: string
}

export const asTyped = ({ rates, beyond, parcel_grams, free_from_subtotal_cents: free }: ParcelRates): TypedRates => ({
  rates: rates.map(({ up_to_grams, amount_cents }) => ({
    bound: String(up_to_grams),
    amount: textFromCents(amount_cents),
  })),
  each_grams: String(beyond.each_grams),
  each_amount: textFromCents(beyond.amount_cents),
  parcel: parcel_grams === null ? "" : String(parcel_grams),
  free_from: free === null ? "" : textFromCents(free),
})

export const asParcelRates = ({ rates, each_grams, each_amount, parcel, free_from }: TypedRates): ParcelRates => ({
  kind: "parcel",
  rates: rates.map(({ bound, amount }) => ({ up_to_grams: wholeFromText(bound), amount_cents: centsFromText(amount) })),
  parcel_grams: parcel.trim() === "" ? null : wholeFromText(parcel),
  beyond: { each_grams: wholeFromText(each_grams), amount_cents: centsFromText(each_amount) },
  free_from_subtotal_cents: free_from.trim() === "" ? null : centsFromText(free_from),
})
