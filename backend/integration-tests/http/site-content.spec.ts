import { crc32 } from "node:zlib"
import tellNewDay from "@sf-cess/backend/jobs/tell-new-day"
import { signLinkToken } from "@sf-cess/backend/link-token"
import seedShop from "@sf-cess/backend/seed/seed-shop"
import { getSite } from "@sf-cess/backend/workflows/site-content/get-site"
import { listSiteLinks } from "@sf-cess/backend/workflows/site-content/list-site-links"
import sharp from "sharp"
import type { SiteEntry } from "../../src/contracts/site-content"
import { shopDay } from "../../src/contracts/shop-time"
import { eventually } from "../fixtures/eventually"
import { bodyOf, type Reply } from "../fixtures/http-client"
import { outboxOf } from "../fixtures/outbox"
import { count } from "../fixtures/query"
import { shopSuite } from "../fixtures/shop-suite"
import { aPage, asInput, ENTRIES, PICTURES, siteOf } from "../fixtures/site"

const SETTINGS = "/admin/shop/site/settings"
const ORDER = "/admin/shop/site/order"

const expectRefusal = (slip: string, { status, body }: Reply, expected: number, words = "") =>
  expect({ slip, status, body }).toEqual({
    slip,
    status: expected,
    body: expect.objectContaining({ message: expect.stringContaining(words) }),
  })

const aPhoto = (width = 40, height = 30) =>
  sharp({ create: { width, height, channels: 3, background: "#A8321C" } }).jpeg()

/** A PNG of a few bytes whose header claims a size in pixels. */
async function pngThatClaims(width: number, height: number) {
  const png = await aPhoto(1, 1).png().toBuffer()
  png.writeUInt32BE(width, 16)
  png.writeUInt32BE(height, 20)
  png.writeUInt32BE(crc32(png.subarray(12, 29)), 29)
  return png
}

shopSuite("site content", ({ shopper, staff, container, query }) => {
  const site = siteOf(shopper, staff)
  const titles = (entries: { title: string }[]) => entries.map(({ title }) => title)

  describe("the samples", () => {
    it("say what is known of the nonprofit, mark what is made up, and link nowhere", async () => {
      const { settings, pages, fundraisers, partners, practices, tenets, sample_cards } = await site.shown()
      expect(pages.map(({ slug }) => slug)).toEqual(["about", "educational-equity", "national-coalition"])
      expect(titles(fundraisers)).toEqual(["Movie Night & Silent Auction", "Do Good Vines"])
      const [movieNight, vines] = fundraisers
      expect(movieNight).toMatchObject({ takes_place: null, picture: { width: 1200, height: 1600 } })
      expect(movieNight!.picture!.alt).toMatch(/^Sample poster/)
      expect(vines).toMatchObject({ affiliate: true, adults_only: true, reminder: expect.stringContaining("SF-CESS") })
      expect([partners.length, practices.length, tenets.length]).toEqual([0, 4, 4])
      for (const deck of ["in2out", "probing-questions", "advisory"])
        expect(sample_cards.filter(({ deck_handle }) => deck_handle === deck)).toHaveLength(6)
      expect(sample_cards.every(({ text }) => text.startsWith("Sample card"))).toBe(true)
      expect(settings).toEqual({ nonprofit_url: null, calendar_url: null })
      expect(await listSiteLinks(container())).toEqual([])
    })

    it("come once: not beside what staff have, not in place of what they deleted, but to a shop older than its pages", async () => {
      const [first, ...others] = await site.list("practice")
      bodyOf(await staff().delete(`${ENTRIES}/${first!.id}`))
      await seedShop({ container: container() })
      expect(titles(await site.list("practice"))).toEqual(titles(others))
      await query("delete from site_entry")
      await seedShop({ container: container() })
      expect(titles(await site.list("practice"))).toEqual(titles([first!, ...others]))
    })
  })

  describe("staff", () => {
    it("write a page, publish it and take it back, without a deploy", async () => {
      const draft = await site.create(aPage({ text: "# Who we are", link_url: "https://example.org/board" }))
      expect(draft).toMatchObject({ status: "draft", in_menu: false, picture: null, link_fault: null })
      expect((await site.shown()).pages).toHaveLength(3)
      const published = await site.update(draft, aPage({ status: "published", title: "The board", in_menu: true }))
      expect((await site.shown()).pages.at(-1)).toMatchObject({ slug: "board", title: "The board", link_url: null })
      expect((await site.list("page")).at(-1)).toEqual(published)
      bodyOf(await staff().delete(`${ENTRIES}/${draft.id}`))
      expect((await site.shown()).pages).toHaveLength(3)
      expect((await staff().delete(`${ENTRIES}/${draft.id}`)).status).toBe(404)
      expect((await staff().get(`${ENTRIES}/${draft.id}`)).status).toBe(404)
      // The address is free again.
      await site.create(aPage())
    })

    it("keep what each kind has of its own, and can empty it", async () => {
      const takes_place = { date: "2027-03-05", starts: "18:30", ends: "21:00", place: "The school's hall" }
      const gala = { kind: "fundraiser", title: "Gala", status: "published" }
      const kept = await site.create({ ...gala, takes_place, reminder: "Bring a friend." })
      expect(kept).toMatchObject({ takes_place, reminder: "Bring a friend.", affiliate: false })
      expect(await site.update(kept, { ...gala, takes_place: null })).toMatchObject({ takes_place: null, reminder: "" })
      await site.create({ kind: "partner", title: "A school", standing: "past", status: "published" })
      expect((await site.shown()).partners).toEqual([expect.objectContaining({ title: "A school", standing: "past" })])
    })

    it("see an entry only on its days, and a fundraiser until its date is over in San Francisco", async () => {
      const days = (offset: number) => shopDay(new Date(Date.now() + offset * 24 * 60 * 60 * 1000))
      const partner = (title: string, shows_from: string | null, shows_to: string | null) =>
        site.create({ kind: "partner", standing: "current", status: "published", title, shows_from, shows_to })
      await partner("until yesterday", null, days(-1))
      await partner("today", days(0), days(0))
      await partner("from tomorrow", days(1), null)
      expect(titles((await site.shown()).partners)).toEqual(["today"])
      const takes_place = { date: "2027-03-05", starts: null, ends: null, place: "" }
      await site.create({ kind: "fundraiser", title: "Gala", status: "published", shows_to: "2028-01-01", takes_place })
      const shownAt = async (moment: string) => titles((await getSite(container(), new Date(moment))).fundraisers)
      expect(await shownAt("2027-03-06T07:59:59Z")).toContain("Gala")
      expect(await shownAt("2027-03-06T08:00:00Z")).not.toContain("Gala")
    })

    it("put a list in order, all of it at once, without spoiling a form that a colleague has open", async () => {
      const before = await site.list("tenet")
      const ids = before.map(({ id }) => id).toReversed()
      bodyOf(await staff().post(ORDER, { kind: "tenet", ids }))
      expect(titles((await site.shown()).tenets)).toEqual(titles(before).toReversed())
      await site.update(before[0]!, asInput(before[0]!))
      const added = await site.create({ kind: "tenet", title: "A fifth" })
      expect((await site.list("tenet")).map(({ id }) => id)).toEqual([...ids, added.id])
      const [practice] = await site.list("practice")
      for (const wrong of [ids, [...ids, practice!.id], [...ids, ids[0]!], []])
        expectRefusal("order", await staff().post(ORDER, { kind: "tenet", ids: wrong }), 409, "Load it again")
      expect((await site.list("tenet")).map(({ id }) => id)).toEqual([...ids, added.id])
    })

    it("never undo each other", async () => {
      const seen = await site.create(aPage())
      await site.update(seen, aPage({ title: "First" }))
      const save = (title: string, updated_at: string) =>
        staff().post(`${ENTRIES}/${seen.id}`, { entry: aPage({ title }), seen_updated_at: updated_at })
      expectRefusal("late", await save("Second", seen.updated_at), 409, "Somebody else has changed")
      const { entry } = bodyOf<{ entry: { title: string; updated_at: string } }>(
        await staff().get(`${ENTRIES}/${seen.id}`),
      )
      expect(entry.title).toBe("First")
      const atOnce = await Promise.all(["A", "B", "C"].map((title) => save(title, entry.updated_at)))
      expect(atOnce.map(({ status }) => status).toSorted()).toEqual([200, 409, 409])
    })

    it("set the links of the whole site, and list every link there is", async () => {
      const settings = { nonprofit_url: "https://example.org/", calendar_url: "https://example.org/calendar" }
      bodyOf(await staff().post(SETTINGS, settings))
      bodyOf(await staff().post(SETTINGS, { ...settings, calendar_url: null }))
      expect((await site.shown()).settings).toEqual({ ...settings, calendar_url: null })
      expect(bodyOf(await staff().get(SETTINGS))).toEqual({ settings: { ...settings, calendar_url: null } })
      await site.create(aPage({ link_url: "https://example.org/a", text: "See [b](https://example.org/b)." }))
      expect(await listSiteLinks(container())).toEqual([
        { url: "https://example.org/a", where: 'Page "Our board"' },
        { url: "https://example.org/b", where: 'Page "Our board"' },
        { url: "https://example.org/", where: "Settings: the nonprofit's own site" },
      ])
    })
  })

  describe("what is refused, in words", () => {
    it("is an entry with a slip in it", async () => {
      const slips: [string, object, string][] = [
        ["no title", aPage({ title: " " }), "title"],
        ["no such kind", aPage({ kind: "banner" }), ""],
        ["another kind's field", aPage({ standing: "past" }), "standing"],
        ["an address of the shop's own", aPage({ slug: "cart" }), "a page of its own"],
        ["an address with a slash", aPage({ slug: "a/b" }), "small letters"],
        ["another page's address", aPage({ slug: "about" }), "About SF-CESS"],
        ["days backwards", aPage({ shows_from: "2027-02-02", shows_to: "2027-02-01" }), "before the first"],
        ["no such day", aPage({ shows_from: "2027-02-30" }), "date"],
        ["a picture that is not there", aPage({ picture_id: "sitepic_none" }), "Upload it again"],
        ["too much text", aPage({ text: "é".repeat(20_001) }), "text"],
        ["an http link", aPage({ link_url: "http://example.org/" }), "https://"],
        ["a script as a link", aPage({ link_url: "javascript:alert(1)" }), "https://"],
        ["a page as data", aPage({ link_url: "data:text/html,<script>1</script>" }), "https://"],
        ["a name in a link", aPage({ link_url: "https://bank.example@example.org/" }), "@"],
        ["an address in digits", aPage({ link_url: "https://127.0.0.1/" }), "https://"],
        ["a card of no deck", { kind: "sample-card", title: "Why?", deck_handle: "tarot" }, "no deck"],
      ]
      const before = await count(query, "site_entry")
      for (const [slip, entry, words] of slips) expectRefusal(slip, await staff().post(ENTRIES, entry), 400, words)
      expect(await count(query, "site_entry")).toBe(before)
      for (const link of ["http://example.org/", "javascript:alert(1)"])
        expectRefusal(link, await staff().post(SETTINGS, { nonprofit_url: link, calendar_url: null }), 400, "https://")
      expectRefusal("a list of no kind", await staff().get(`${ENTRIES}?kind=banner`), 400, "kind")
    })

    it("is a change into another kind, or of nothing", async () => {
      const [tenet] = await site.list("tenet")
      const change = { entry: aPage(), seen_updated_at: tenet!.updated_at }
      expectRefusal("kind", await staff().post(`${ENTRIES}/${tenet!.id}`, change), 400, "stays one")
      expect((await staff().post(`${ENTRIES}/siteent_none`, change)).status).toBe(404)
      expect((await staff().post(`${ENTRIES}/siteent_none/preview-link`)).status).toBe(404)
      expect((await staff().get(`${PICTURES}/sitepic_none`)).status).toBe(404)
    })

    it("is a stranger at every door of staff's", async () => {
      const [tenet] = await site.list("tenet")
      const one = `${ENTRIES}/${tenet!.id}`
      const strangers = [
        await shopper.get(`${ENTRIES}?kind=tenet`),
        await shopper.post(ENTRIES, aPage()),
        await shopper.get(one),
        await shopper.post(one, { entry: asInput(tenet!), seen_updated_at: tenet!.updated_at }),
        await shopper.delete(one),
        await shopper.post(`${one}/preview-link`),
        await shopper.post(ORDER, { kind: "partner", ids: [] }),
        await shopper.get(SETTINGS),
        await shopper.post(SETTINGS, { nonprofit_url: null, calendar_url: null }),
        await shopper.post(PICTURES, await aPhoto().toBuffer()),
        await shopper.get(`${PICTURES}/sitepic_none`),
      ]
      expect(strangers.map(({ status }) => status)).toEqual(strangers.map(() => 401))
      expect(await site.list("tenet")).toContainEqual(tenet)
    })
  })

  describe("a draft's preview", () => {
    const tokenOf = async (id: string) => {
      const { url } = bodyOf<{ url: string }>(await staff().post(`${ENTRIES}/${id}/preview-link`))
      const [, token] = url.split(`${process.env.STOREFRONT_URL}/preview/`)
      return token!
    }
    const look = (token: string) => shopper.get(`/store/shop/site/preview/${token}`)

    it("shows the draft as it stands, to whoever has the link, and is kept nowhere", async () => {
      const draft = await site.create(aPage())
      const token = await tokenOf(draft.id)
      await site.update(draft, aPage({ title: "The new board" }))
      const reply = await look(token)
      expect(reply.headers.get("cache-control")).toContain("no-store")
      expect(bodyOf<{ entry: SiteEntry }>(reply).entry.title).toBe("The new board")
      expect(bodyOf(reply)).toHaveProperty("site", await site.shown())
    })

    it("opens by no other link, each refused alike", async () => {
      const { id } = await site.create(aPage())
      const gone = await site.create(aPage({ slug: "gone" }))
      const tokenOfGone = await tokenOf(gone.id)
      bodyOf(await staff().delete(`${ENTRIES}/${gone.id}`))
      const closed = {
        "made up": "abc.def",
        altered: `${await tokenOf(id)}x`,
        "for an order": signLinkToken("order", id),
        expired: signLinkToken("site-preview", id, Date.now() - 15 * 24 * 60 * 60 * 1000),
        "of what is deleted": tokenOfGone,
        "of nothing": signLinkToken("site-preview", "siteent_none"),
      }
      const replies = await Promise.all(Object.values(closed).map(look))
      expect(replies.map(({ status }) => status)).toEqual(replies.map(() => 404))
      expect(new Set(replies.map(({ body }) => JSON.stringify(body))).size).toBe(1)
      expect((await shopper.get(`/store/shop/orders/${await tokenOf(id)}`)).status).toBe(404)
    })
  })

  describe("a picture", () => {
    it("is drawn anew, upright, no larger than a page needs, without its metadata or what hangs on its end", async () => {
      const metadata = { IFD0: { Copyright: "SECRET-PLACE" } }
      const photo = await aPhoto(3000, 1500).withMetadata({ orientation: 6 }).withExifMerge(metadata).toBuffer()
      const { id, width, height } = await site.upload(Buffer.concat([photo, Buffer.from("<script>alert(1)</script>")]))
      expect([width, height]).toEqual([1200, 2400])
      for (const reply of [await shopper.get(`/store/shop/pictures/${id}`), await staff().get(`${PICTURES}/${id}`)]) {
        expect(reply.headers.get("content-type")).toBe("image/webp")
        expect(reply.headers.get("x-content-type-options")).toBe("nosniff")
        const bytes = bodyOf<Buffer>(reply)
        expect(bytes.toString("latin1")).not.toMatch(/SECRET-PLACE|<script>/)
        const { format, orientation, exif, ...drawn } = await sharp(bytes).metadata()
        expect([format, drawn.width, drawn.height, orientation, exif]).toEqual([
          "webp",
          1200,
          2400,
          undefined,
          undefined,
        ])
      }
    })

    it("of a draft is on no page before the draft is", async () => {
      const { id, width, height } = await site.upload(await aPhoto().toBuffer())
      const entry = aPage({ picture_id: id, picture_alt: "The board at a table" })
      const draft = await site.create(entry)
      expect(draft.picture).toEqual({ id, alt: "The board at a table", width, height })
      expect(JSON.stringify(await site.shown())).not.toContain(id)
      await site.update(draft, { ...entry, status: "published" })
      expect((await site.shown()).pages.at(-1)!.picture).toEqual(draft.picture)
    })

    it("is refused where it is none, too much, or a trap", async () => {
      const svg = '<svg xmlns="http://www.w3.org/2000/svg"><script>alert(1)</script></svg>'
      const whole = await aPhoto(400, 300).toBuffer()
      const uploads: [string, Buffer, number, string][] = [
        ["nothing", Buffer.alloc(0), 415, "no picture"],
        ["SVG", Buffer.from(svg), 415, "no picture"],
        ["HTML", Buffer.from("<!doctype html><script>alert(1)</script>"), 415, "no picture"],
        ["a script that begins like a GIF", Buffer.from("GIF89a/*....*/=1;alert(1)"), 415, "no picture"],
        [
          "SVG that begins like a PNG",
          Buffer.concat([await pngThatClaims(1, 1), Buffer.from(svg)]).subarray(0, 20),
          415,
          "no picture",
        ],
        ["half a JPEG", whole.subarray(0, whole.length / 2), 415, "no picture"],
        ["a bomb of pixels", await pngThatClaims(60_000, 60_000), 413, "50 million"],
        ["11 MB", Buffer.concat([whole, Buffer.alloc(11 * 1024 * 1024)]), 413, "10 MB"],
      ]
      // A refusal that comes before all is sent leaves a connection that the next request must not take.
      const once = staff().with({ connection: "close" })
      for (const [trap, bytes, status, words] of uploads)
        expectRefusal(trap, await once.post(PICTURES, bytes), status, words)
      // The poster of the samples.
      expect(await count(query, "site_picture")).toBe(1)
    })
  })

  describe("the storefront", () => {
    const told = () => count(query, `outbox_message where payload = '{"tags": ["site"]}'`)
    const waiting = () => count(query, "outbox_message where status = 'pending' and attempts = 0")

    it("is told of each change, and of none that was refused", async () => {
      const draft = await site.create(aPage())
      const change = { entry: aPage({ title: "Changed" }), seen_updated_at: draft.updated_at }
      const ids = (await site.list("tenet")).map(({ id }) => id)
      const one = `${ENTRIES}/${draft.id}`
      const changes: [string, () => Promise<Reply>, number][] = [
        ["a change", () => staff().post(one, change), 1],
        ["a late change", () => staff().post(one, change), 0],
        ["an order", () => staff().post(ORDER, { kind: "tenet", ids }), 1],
        ["half an order", () => staff().post(ORDER, { kind: "tenet", ids: ids.slice(1) }), 0],
        ["settings", () => staff().post(SETTINGS, { nonprofit_url: null, calendar_url: null }), 1],
        ["a deletion", () => staff().delete(one), 1],
        ["a new entry", () => staff().post(ENTRIES, aPage()), 1],
        ["a second entry at its address", () => staff().post(ENTRIES, aPage()), 0],
      ]
      for (const [what, make, messages] of changes) {
        await eventually(async () => (await waiting()) === 0)
        const before = await told()
        await make()
        expect([what, (await told()) - before]).toEqual([what, messages])
      }
    })

    it("is told once of a new day, when what ended yesterday is gone", async () => {
      await tellNewDay(container())
      await tellNewDay(container())
      const kept = await outboxOf(container()).listOutboxMessages({ dedupe_key: `site-day-${shopDay(new Date())}` })
      expect(kept.map(({ payload }) => payload)).toEqual([{ tags: ["site"] }])
    })
  })
})
