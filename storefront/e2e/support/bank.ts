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
