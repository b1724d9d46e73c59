import { TaxRateFields } from "../../contracts/tax-rates"

const sample = { province: "CA", valid_from: "2025-01-01", valid_to: null } as const

/**
 * SAMPLE VALUES, to be checked by staff with the California Department of Tax and Fee Administration (CDTFA) before the shop
 * sells in earnest: rates differ by district and change each quarter, ZIP codes only come near to districts, and shipping is
 * untaxed here on the assumption that it is charged apart and at cost by a carrier.
 */
export const SAMPLE_TAX_RATES: TaxRateFields[] = [
  {
    ...sample,
    zip_from: null,
    zip_to: null,
    rate_millipercent: 7250,
    name: "California sales tax (sample)",
    shipping_taxed: false,
  },
  {
    ...sample,
    zip_from: "94102",
    zip_to: "94188",
    rate_millipercent: 8625,
    name: "San Francisco sales tax (sample)",
    shipping_taxed: false,
  },
]
