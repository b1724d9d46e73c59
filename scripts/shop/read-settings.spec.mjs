import { readSettings } from "./read-settings.mjs"

const faultOf = (given) => {
  try {
    readSettings(given, "/shop")
    return null
  } catch (error) {
    return { setting: error.setting, line: error.message }
  }
}
const STRIPE = { STRIPE_API_KEY: "sk_test_1", STRIPE_PUBLISHABLE_KEY: "pk_test_1", STRIPE_WEBHOOK_SECRET: "whsec_1" }

it("works out an embedded shop when nothing is set", () => {
  expect(readSettings({}, "/shop")).toMatchObject({
    dataDir: "/shop/.data",
    databaseUrl: null,
    stripe: null,
    storefrontUrl: "http://localhost:8000",
    medusaInternalUrl: "http://localhost:9000",
    ports: { POSTGRES_PORT: 5433 },
  })
})

it("lets a port move the address that goes with it, and a public address leave the internal one alone", () => {
  const settings = readSettings({ STOREFRONT_PORT: "18000", MEDUSA_URL: "https://admin.example.org/" }, "/shop")
  expect(settings.storefrontUrl).toBe("http://localhost:18000")
  expect(settings.medusaUrl).toBe("https://admin.example.org")
  expect(settings.medusaInternalUrl).toBe("http://localhost:9000")
})

it("takes Stripe's keys whole, test or live alike", () => {
  expect(readSettings(STRIPE, "/").stripe).toEqual({
    apiKey: "sk_test_1",
    publishableKey: "pk_test_1",
    webhookSecret: "whsec_1",
  })
  expect(
    readSettings({ ...STRIPE, STRIPE_API_KEY: "rk_live_1", STRIPE_PUBLISHABLE_KEY: "pk_live_1" }, "/").stripe,
  ).not.toBeNull()
})

it.each([
  ["half of Stripe", { STRIPE_API_KEY: "sk_test_1" }, "STRIPE_PUBLISHABLE_KEY"],
  ["Stripe's keys the wrong way round", { ...STRIPE, STRIPE_API_KEY: "pk_test_1" }, "STRIPE_API_KEY"],
  ["keys of two modes", { ...STRIPE, STRIPE_API_KEY: "sk_live_1" }, "STRIPE_PUBLISHABLE_KEY"],
  ["half of S3", { S3_BUCKET: "decks", S3_REGION: "us-west-1" }, "S3_ACCESS_KEY_ID"],
  ["an S3 endpoint alone", { S3_ENDPOINT: "https://s3.example.org" }, "S3_BUCKET"],
  ["a port that is none", { MEDUSA_PORT: "http" }, "MEDUSA_PORT"],
  ["a port beyond the last", { MEDUSA_PORT: "65536" }, "MEDUSA_PORT"],
  ["one port for two", { MEDUSA_PORT: "8000" }, "MEDUSA_PORT"],
  ["an address without a scheme", { STOREFRONT_URL: "localhost:3000" }, "STOREFRONT_URL"],
  ["an address with a path", { MEDUSA_URL: "https://example.org/app" }, "MEDUSA_URL"],
  ["another database", { DATABASE_URL: "mysql://localhost/shop" }, "DATABASE_URL"],
  ["no address at all", { REDIS_URL: "redis" }, "REDIS_URL"],
  [
    "a trusted address with a path",
    { TRUSTED_ORIGINS: "https://a.example.org,https://b.example.org/x" },
    "TRUSTED_ORIGINS",
  ],
  ["a trusted host without a scheme", { TRUSTED_ORIGINS: "b.example.org" }, "TRUSTED_ORIGINS"],
  ["no e-mail address", { ADMIN_EMAIL: "staff" }, "ADMIN_EMAIL"],
])("refuses %s in one line that names the setting", (_, given, setting) => {
  const fault = faultOf(given)
  expect(fault).toMatchObject({ setting, line: expect.stringContaining(setting) })
  expect(fault.line).not.toContain("\n")
})
