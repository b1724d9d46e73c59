import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { rateLimit } from "./rate-limit"

const secrets = ["JWT_SECRET", "COOKIE_SECRET", "LINK_SECRET", "REVALIDATE_SECRET"]
const settings = { DATABASE_URL: "postgres://x", STRIPE_API_KEY: "sk_test_x", STRIPE_WEBHOOK_SECRET: "whsec_x" }
Object.assign(process.env, settings, Object.fromEntries(secrets.map((name) => [name, "x".repeat(32)])))

async function call(limit: ReturnType<typeof rateLimit>, ip: string) {
  const answer = { status: 200, headers: {} as Record<string, string>, body: null as unknown }
  const res = {
    status: (status: number) => ((answer.status = status), res),
    set: (name: string, value: string) => ((answer.headers[name] = value), res),
    json: (body: unknown) => ((answer.body = body), res),
  }
  await limit({ ip } as MedusaRequest, res as unknown as MedusaResponse, () => undefined)
  return answer
}

describe("rateLimit", () => {
  it("answers 429 and when to come back, to this caller only", async () => {
    const limit = rateLimit({ name: "spec-address", times: 2, seconds: 60 })
    expect((await call(limit, "10.0.0.1")).status).toBe(200)
    expect((await call(limit, "10.0.0.1")).status).toBe(200)
    const refused = await call(limit, "10.0.0.1")
    expect(refused.status).toBe(429)
    expect(Number(refused.headers["retry-after"])).toBeGreaterThan(50)
    expect(refused.body).toMatchObject({ message: expect.stringMatching(/try again in \d+ seconds/) })
    expect((await call(limit, "10.0.0.2")).status).toBe(200)
  })

  it("does not count a request without what it counts by", async () => {
    const limit = rateLimit({ name: "spec-none", times: 1, seconds: 60, key: () => undefined })
    await call(limit, "10.0.0.1")
    expect((await call(limit, "10.0.0.1")).status).toBe(200)
  })
})
