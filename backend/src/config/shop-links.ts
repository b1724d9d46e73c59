import { signLinkToken } from "../link-token"
import { readSettings } from "./read-settings"

/** The public addresses that mails lead to. */
export function orderLinks(orderId: string) {
  const status_url = `${readSettings(process.env).STOREFRONT_URL}/orders/${signLinkToken("order", orderId)}`
  return { status_url, receipt_url: `${status_url}/receipt` }
}

/** @param token secret of a link to a quote */
export const quoteUrl = (token: string): string => `${readSettings(process.env).STOREFRONT_URL}/quotes/${token}`

/** @param path within Medusa's admin, such as "/orders/order_01" */
export const adminUrl = (path = ""): string => `${readSettings(process.env).MEDUSA_URL}/app${path}`

/** Where a customer, or a member of staff in the admin, chooses a new password. */
export function passwordResetUrl(actor: "customer" | "user", token: string, email: string): string {
  const query = new URLSearchParams({ token, email })
  if (actor === "user") return adminUrl(`/reset-password?${query}`)
  return `${readSettings(process.env).STOREFRONT_URL}/account/reset-password?${query}`
}

/** Where somebody without an account looks at an entry of the site that is not published yet. */
export const sitePreviewUrl = (entryId: string): string =>
  `${readSettings(process.env).STOREFRONT_URL}/preview/${signLinkToken("site-preview", entryId)}`
