import type { APIRequestContext } from "@playwright/test"
import { settings } from "./settings"

type Payment = { id: string; status: string; amount: number; held: number; captured: number }

/** Every payment that the bank knows; amounts in cents. */
export async function bankLedger(request: APIRequestContext): Promise<Payment[]> {
  const reply = await request.get(`${settings.sandboxUrl()}/_sandbox/ledger`, {
    headers: { authorization: `Bearer ${settings.stripeKey()}` },
  })
  return ((await reply.json()) as { payment_intents: Payment[] }).payment_intents
}

/** How many payments hold or have taken money. */
export const paidTimes = async (request: APIRequestContext) =>
  (await bankLedger(request)).filter(({ held, captured }) => held + captured > 0).length

/** Hands a payment to a bank that asks its question on a page of its own. @returns the address of that page */
export async function bankPage(request: APIRequestContext, clientSecret: string, comesBackTo: string): Promise<string> {
  const confirmed = await request.post(
    `${settings.sandboxUrl()}/v1/payment_intents/${clientSecret.split("_secret_")[0]}/confirm`,
    {
      headers: { authorization: `Bearer ${settings.stripeKey()}` },
      form: { payment_method: "pm_card_authenticationRequired", return_url: comesBackTo },
    },
  )
  return ((await confirmed.json()) as { next_action: { redirect_to_url: { url: string } } }).next_action.redirect_to_url
    .url
}
