import type { Page } from "@playwright/test"

/** Stripe's documented test cards, by what becomes of them. */
export const CARDS = {
  accepted: "4242424242424242",
  generic: "4000000000000002",
  insufficientFunds: "4000000000009995",
  lost: "4000000000009987",
  expired: "4000000000000069",
  wrongCvc: "4000000000000127",
  processingError: "4000000000000119",
  threeDSecure: "4000002760003184",
} as const

/** The fields in the payment provider's frame. */
export function cardFields(page: Page) {
  const frame = page.frameLocator("iframe[title='Secure payment input frame']")
  const fields = {
    number: frame.getByLabel("Card number"),
    expiry: frame.getByLabel("Expiration date"),
    cvc: frame.getByLabel("Security code"),
  }
  return {
    ...fields,
    async fill(number: string = CARDS.accepted) {
      await fields.number.fill(number)
      await fields.expiry.fill("12 / 34")
      await fields.cvc.fill("123")
    },
  }
}
export type CardFields = ReturnType<typeof cardFields>

/** The bank's question that 3-D Secure shows over the page. */
export const bankQuestion = (page: Page) => page.frameLocator("iframe[title='3D Secure authentication']")
