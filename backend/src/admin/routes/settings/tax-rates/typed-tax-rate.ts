import { TaxRateFields } from "../../../../contracts/tax-rates"
import { millipercentFromText, textFromMillipercent } from "../../../lib/number-text"

/** A row of the tax table as it is typed. */
export type TypedTaxRate = {
  province: string
  zip_from: string
  zip_to: string
  rate: string
  name: string
  shipping_taxed: boolean
  valid_from: string
  valid_to: string
}

export const NEW_TAX_RATE: TypedTaxRate = {
  province: "CA",
  zip_from: "",
  zip_to: "",
  rate: "",
  name: "",
  shipping_taxed: false,
  valid_from: "",
  valid_to: "",
}

export const asTyped = (rate: TaxRateFields): TypedTaxRate => ({
  province: rate.province,
  zip_from: rate.zip_from ?? "",
  zip_to: rate.zip_to ?? "",
  rate: textFromMillipercent(rate.rate_millipercent),
  name: rate.name,
  shipping_taxed: rate.shipping_taxed,
  valid_from: rate.valid_from,
  valid_to: rate.valid_to ?? "",
})

export const asTaxRate = ({ rate, zip_from, zip_to, valid_to, ...typed }: TypedTaxRate) => ({
  ...typed,
  zip_from: zip_from.trim() || null,
  zip_to: zip_to.trim() || null,
  rate_millipercent: millipercentFromText(rate),
  valid_to: valid_to || null,
})
