import { partEnvs } from "./part-envs.mjs"
import { readSettings } from "./read-settings.mjs"
import { makeDataDir, readSecrets } from "./secrets.mjs"
import { temporaryFolder } from "../testing/temporary-folder.mjs"

const envsOf = (given) => {
  const dataDir = temporaryFolder()
  makeDataDir(dataDir)
  return partEnvs(given, readSettings(given, "/shop"), readSecrets(dataDir, given), "production")
}

it("tells the storefront and the mails page no secret that is not theirs", () => {
  const { medusa, storefront, mails } = envsOf({ SMTP_URL: "smtp://user:password@mail.example.org" })
  const secret = [
    "DATABASE_URL",
    "JWT_SECRET",
    "COOKIE_SECRET",
    "LINK_SECRET",
    "STRIPE_API_KEY",
    "STRIPE_WEBHOOK_SECRET",
    "ADMIN_PASSWORD",
    "SMTP_URL",
  ]
  for (const name of secret) {
    expect(medusa[name]).toBeTruthy()
    expect(Object.values(storefront)).not.toContain(medusa[name])
    expect(Object.values(mails)).not.toContain(medusa[name])
  }
  expect(storefront.REVALIDATE_SECRET).toBe(medusa.REVALIDATE_SECRET)
  expect(mails.REVALIDATE_SECRET).toBeUndefined()
})

it("names the sandbox only when no Stripe key is set, whatever the environment says", () => {
  expect(envsOf({}).medusa.STRIPE_SANDBOX_URL).toBe("http://localhost:4242")
  const stripe = { STRIPE_API_KEY: "sk_live_1", STRIPE_PUBLISHABLE_KEY: "pk_live_1", STRIPE_WEBHOOK_SECRET: "whsec_1" }
  const { medusa, storefront } = envsOf({ ...stripe, STRIPE_SANDBOX_URL: "http://localhost:4242" })
  expect(medusa).toMatchObject(stripe)
  expect(medusa.STRIPE_SANDBOX_URL).toBeUndefined()
  expect(storefront.STRIPE_SANDBOX_URL).toBeUndefined()
})
