import "server-only"
import { z } from "zod"

const Settings = z.object({
  /** Where this server reaches Medusa; shoppers' browsers never do. */
  MEDUSA_INTERNAL_URL: z.url().default("http://localhost:9000"),
  MEDUSA_PUBLISHABLE_KEY: z.string().startsWith("pk_"),
  /** The shop's public address. Its scheme decides whether cookies are Secure. */
  STOREFRONT_URL: z.url().default("http://localhost:8000"),
  STRIPE_PUBLISHABLE_KEY: z.string().startsWith("pk_"),
  /** Set only while the payment sandbox stands in for Stripe; the demo banner hangs on it. */
  STRIPE_SANDBOX_URL: z.url().optional(),
  /** Shared with the backend: who knows it may expire kept pages. */
  REVALIDATE_SECRET: z.string().min(16),
  /** Where shoppers may write to; the backend's receipts and mails name the same one. Shown only where it is set. */
  SELLER_EMAIL: z.email().optional(),
})

/** The settings, read when a request needs them so that a build needs none. An empty value counts as not set. */
export function env() {
  const set = Object.entries(process.env).filter(([, value]) => value !== "")
  return Settings.parse(Object.fromEntries(set))
}
