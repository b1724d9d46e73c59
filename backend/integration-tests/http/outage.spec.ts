import type { QuoteReply, QuoteView } from "../../src/contracts/all-contracts"
import { cuttableLine } from "../fixtures/cuttable-line"
import { eventually } from "../fixtures/eventually"
import { bodyOf, httpClient } from "../fixtures/http-client"
import { count } from "../fixtures/query"
import { aQuote, aRequest, eventKinds } from "../fixtures/quotes"
import { seededDatabase, startServer } from "../fixtures/server-process"

const shopper = httpClient(() => process.env.MEDUSA_URL!, {
  "x-publishable-api-key": process.env.MEDUSA_PUBLISHABLE_KEY!,
})

describe("a database that is away for a while", () => {
  let database: Awaited<ReturnType<typeof seededDatabase>>
  let line: Awaited<ReturnType<typeof cuttableLine>>
  let server: Awaited<ReturnType<typeof startServer>>

  beforeAll(async () => {
    database = await seededDatabase("outage")
    line = await cuttableLine(database.url)
    server = await startServer(line.url)
  }, 180_000)

  afterAll(async () => {
    await server?.stop()
    await line?.cut()
    await database?.stop()
  })

  it("is told as busy on every route of sheets and quotes, with nothing half done, and the same request works afterwards", async () => {
    const asked = await aQuote(shopper)
    const request = await aRequest(shopper)
    const { sheet } = request
    await line.cut()
    const replies = await Promise.all([
      shopper.get("/store/shop/order-sheet/terms"),
      shopper.post("/store/shop/order-sheet/carts", { sheet }),
      shopper.post("/store/shop/quotes", request),
      shopper.get(asked.path),
      shopper.get(`${asked.path}/pdf`),
      ...["approve", "decline", "prepare-payment"].map((verb) => asked.actOn(asked.quote, verb)),
    ])
    for (const { status, headers, body } of replies) {
      expect({ status, body }).toMatchObject({ status: 503, body: { code: "busy" } })
      expect(headers.get("retry-after")).toBe("5")
      expect(JSON.stringify(body)).not.toMatch(/127\.0\.0\.1|localhost|postgres|knex|select/i)
    }
    await line.mend()

    const quote = await eventually(async () => {
      const reply = await shopper.get(asked.path)
      return reply.status === 200 && bodyOf<{ quote: QuoteView }>(reply).quote
    })
    expect(quote).toMatchObject({ status: "open", current: { number: 1 } })
    expect(eventKinds(quote)).not.toContain("approved")
    const approved = bodyOf<{ quote: QuoteView }>(await asked.actOn(quote, "approve")).quote
    expect(approved.status).toBe("approved")
    bodyOf<QuoteReply>(await shopper.post("/store/shop/quotes", request))
    expect(await count(database.query, "quote")).toBe(2)
    bodyOf(await shopper.post("/store/shop/order-sheet/carts", { sheet }))
    expect(await count(database.query, "cart")).toBe(1)
  }, 300_000)
})
