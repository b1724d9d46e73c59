import type { QuoteSettings } from "../../contracts/quote-settings"
import { wholeFromText } from "../lib/number-text"

/** The settings as they are typed: an address is a text with a line each, the terms one with a blank line between two. */
export type TypedQuoteSettings = {
  legal_name: string
  ein: string
  address: string
  remit_to: string
  email: string
  phone: string
  valid_days: string
  latest_start_days: string
  terms: string
}

export const asTyped = ({ seller, valid_days, latest_start_days, terms }: QuoteSettings): TypedQuoteSettings => ({
  legal_name: seller.legal_name,
  ein: seller.ein ?? "",
  address: seller.address.join("\n"),
  remit_to: seller.remit_to.join("\n"),
  email: seller.email,
  phone: seller.phone ?? "",
  valid_days: String(valid_days),
  latest_start_days: String(latest_start_days),
  terms: terms.join("\n\n"),
})

export const asQuoteSettings = (typed: TypedQuoteSettings) => ({
  seller: {
    legal_name: typed.legal_name,
    ein: typed.ein.trim() || null,
    address: parts(typed.address, /\n/),
    remit_to: parts(typed.remit_to, /\n/),
    email: typed.email,
    ...(typed.phone.trim() && { phone: typed.phone }),
  },
  valid_days: wholeFromText(typed.valid_days),
  latest_start_days: wholeFromText(typed.latest_start_days),
  terms: parts(typed.terms, /\n\s*\n/),
})

const parts = (text: string, between: RegExp) =>
  text
    .split(between)
    .map((part) => part.trim().replace(/\s*\n\s*/g, " "))
    .filter((part) => part !== "")
