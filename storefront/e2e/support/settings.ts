/** What the runner says about the shop under test; the address of the shop itself is Playwright's `baseURL`. */
function setting(name: string) {
  const value = process.env[name]
  if (!value) throw new Error(`${name} is not set: run the browser tests with \`npm test -- browser\``)
  return value
}

export const settings = {
  medusaUrl: () => setting("MEDUSA_URL"),
  adminUrl: () => setting("ADMIN_URL"),
  mailsUrl: () => setting("MAILS_URL"),
  sandboxUrl: () => setting("STRIPE_SANDBOX_URL"),
  /** The secret key of the payment sandbox. */
  stripeKey: () => setting("STRIPE_API_KEY"),
  adminEmail: () => setting("ADMIN_EMAIL"),
  adminPassword: () => setting("ADMIN_PASSWORD"),
}
