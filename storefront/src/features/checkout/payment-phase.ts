/** How far a payment has come. */
export type PaymentPhase = "checking" | "confirming" | "finishing"

/** What the button says meanwhile. */
export const UNDER_WAY: Record<PaymentPhase, string> = {
  checking: "Checking stock and price…",
  confirming: "Waiting for the bank…",
  finishing: "Placing your order…",
}
