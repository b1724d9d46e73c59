import { stampedTags } from "./cache-expiries.mjs"
import CacheHandler from "./cache-handler.mjs"

type Handler = InstanceType<typeof CacheHandler>
type Reading = Parameters<Handler["get"]>

/** As Next makes it, with nothing on the disk. */
const aHandler = () =>
  new CacheHandler({
    fs: { existsSync: () => false, readFile: () => Promise.reject(new Error("no such file")) },
    flushToDisk: false,
    serverDistDir: "/nowhere",
    revalidatedTags: [],
    maxMemoryCacheSize: 1_000_000,
  } as never)

const keep = (handler: Handler, html: string, tags: string[]) =>
  handler.set("/decks", { kind: "APP_PAGE", html, headers: { "x-next-cache-tags": tags.join(",") } } as never, {})

const kept = (handler: Handler) => handler.get("/decks", { kind: "APP_PAGE" } as Reading[1])

describe("a kept page", () => {
  it("is served until one of its tags is expired", async () => {
    const handler = aHandler()
    await keep(handler, "$32", stampedTags(["prices"]))
    await handler.revalidateTag("other")
    expect(await kept(handler)).not.toBeNull()
    await handler.revalidateTag(["prices"], { expire: 0 })
    expect(await kept(handler)).toBeNull()
  })

  it("is never served when it was made after an expiry of what had been read before it", async () => {
    const handler = aHandler()
    const before = stampedTags(["stock"])
    await handler.revalidateTag("stock", { expire: 0 })
    await new Promise((resolve) => setTimeout(resolve, 5))
    await keep(handler, "12 left", before)
    expect(await kept(handler)).toBeNull()
    await keep(handler, "Sold out", stampedTags(["stock"]))
    expect(await kept(handler)).not.toBeNull()
  })
})
