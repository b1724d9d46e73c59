import type { Stripe } from "@stripe/stripe-js"
import { loadStripe as loadStripeJs } from "@stripe/stripe-js/pure"

export type StripeSettings = {
  publishableKey: string
  /** Address of the sandbox's stand-in for Stripe.js; null wherever a real key is set. */
  standIn: string | null
}

/** Adds a script to the page; the policy lets it run because the script that adds it carries the page's nonce. */
const addScript = (src: string) =>
  new Promise<void>((resolve, reject) => {
    const script = document.createElement("script")
    script.src = src
    script.onload = () => resolve()
    script.onerror = () => reject(new Error(`${src} did not load`))
    document.head.append(script)
  })

/** Stripe.js with the shop's key. It takes the `window.Stripe` that is there already, so the stand-in only has to come first. */
export async function loadStripe({ publishableKey, standIn }: StripeSettings): Promise<Stripe | null> {
  if (standIn && !("Stripe" in window)) await addScript(standIn)
  return loadStripeJs(publishableKey)
}
