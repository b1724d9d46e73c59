import type { QuoteSettings } from "../../contracts/quote-settings"

/**
 * SAMPLE VALUES: the EIN is none that the IRS gives out, the addresses are made up and the terms are a start. Staff set
 * theirs under Settings → Quotes before the first quote goes out.
 */
export const SAMPLE_QUOTE_SETTINGS: QuoteSettings = {
  seller: {
    legal_name: "San Francisco Coalition of Essential Small Schools (sample)",
    ein: "00-0000000",
    address: ["100 Sample Street", "San Francisco, CA 94110"],
    remit_to: ["SF-CESS, Accounts (sample)", "100 Sample Street", "San Francisco, CA 94110"],
    email: "shop@example.org",
  },
  valid_days: 60,
  latest_start_days: 365,
  terms: [
    "Delivery by parcel service to each destination named in this quote.",
    "This quote is ordered by card from its page, once it is approved.",
  ],
}
