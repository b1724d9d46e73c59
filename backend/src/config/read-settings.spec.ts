import { readSettings } from "./read-settings"

const complete = {
  DATABASE_URL: "postgres://localhost/shop",
  JWT_SECRET: "j".repeat(32),
  COOKIE_SECRET: "c".repeat(32),
  LINK_SECRET: "l".repeat(32),
  REVALIDATE_SECRET: "r".repeat(32),
  STRIPE_API_KEY: "sk_test_sandbox_1",
  STRIPE_WEBHOOK_SECRET: "whsec_1",
  STRIPE_SANDBOX_URL: "http://localhost:4242",
}

describe("readSettings", () => {
  it("takes a complete set and treats a blank one as unset", () => {
    const settings = readSettings({ ...complete, SMTP_URL: " " })
    expect(settings.MEDUSA_WORKER_MODE).toBe("shared")
    expect(settings.SMTP_URL).toBeUndefined()
  })

  it("names each setting that is missing or too short", () => {
    expect(() => readSettings({ ...complete, JWT_SECRET: "supersecret", DATABASE_URL: "" })).toThrow(
      /DATABASE_URL.*JWT_SECRET/,
    )
  })

  it("never points a real key at the sandbox, nor a sandbox key at Stripe", () => {
    expect(() => readSettings({ ...complete, STRIPE_API_KEY: "sk_live_1" })).toThrow(/STRIPE_SANDBOX_URL/)
    expect(() => readSettings({ ...complete, STRIPE_SANDBOX_URL: "" })).toThrow(/STRIPE_SANDBOX_URL/)
    expect(
      readSettings({ ...complete, STRIPE_API_KEY: "sk_live_1", STRIPE_SANDBOX_URL: "" }).STRIPE_SANDBOX_URL,
    ).toBeUndefined()
  })

  it("wants Redis when the shop runs in several processes", () => {
    expect(() => readSettings({ ...complete, MEDUSA_WORKER_MODE: "server" })).toThrow(/REDIS_URL/)
    expect(
      readSettings({ ...complete, MEDUSA_WORKER_MODE: "worker", REDIS_URL: "redis://localhost" }).REDIS_URL,
    ).toBeTruthy()
  })

  it("trusts no address inside a network but those that are named, each without a path", () => {
    const trusted = (value: string) => readSettings({ ...complete, TRUSTED_ORIGINS: value }).TRUSTED_ORIGINS
    expect(trusted("")).toEqual([])
    expect(trusted("https://calendar.example.org, http://10.0.0.5:8080/,")).toEqual([
      "https://calendar.example.org",
      "http://10.0.0.5:8080",
    ])
    for (const slip of ["calendar.example.org", "https://example.org/feed.ics", "ftp://example.org", "http://a:b@c"])
      expect(() => trusted(slip)).toThrow(/TRUSTED_ORIGINS/)
  })
})
