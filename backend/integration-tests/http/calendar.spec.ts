import { randomBytes } from "node:crypto"
import { gzipSync } from "node:zlib"
import checkLinks from "@sf-cess/backend/jobs/check-links"
import refreshCalendar from "@sf-cess/backend/jobs/refresh-calendar"
import tellOfPastEvents from "@sf-cess/backend/jobs/tell-of-past-events"
import type { CalendarEvent, CalendarStatus } from "../../src/contracts/calendar"
import type { CheckedLink } from "../../src/contracts/link-check"
import { aFeed, anEvent } from "../../src/ics/__fixtures__/a-feed"
import { bodyOf } from "../fixtures/http-client"
import { keptMails, mailsTo } from "../fixtures/mails"
import { outsideServer } from "../fixtures/outside-server"
import { count } from "../fixtures/query"
import { shopSuite } from "../fixtures/shop-suite"

const CALENDAR = "/admin/shop/calendar"
const LINKS = "/admin/shop/links"
const HOUR = 60 * 60 * 1000

/** An instant so many hours from now, as a feed writes it. */
const inHours = (hours: number) => new Date(Date.now() + hours * HOUR).toISOString().replace(/[-:]|\.\d+/g, "")

const aTalk = (title: string, hours = 24) =>
  anEvent(`UID:${title}`, `SUMMARY:${title}`, `DTSTART:${inHours(hours)}`, `DTEND:${inHours(hours + 1)}`)

shopSuite("calendar", ({ shopper, staff, container, query }) => {
  let outside: Awaited<ReturnType<typeof outsideServer>>
  let feed_url: string
  beforeAll(async () => {
    outside = await outsideServer()
    feed_url = `${outside.origin}/feed.ics`
    process.env.TRUSTED_ORIGINS = outside.origin
  })
  afterEach(() => outside.forget())
  afterAll(() => {
    outside.stop()
    process.env.TRUSTED_ORIGINS = ""
  })

  const status = async (reply = staff().get(CALENDAR)) => bodyOf<{ calendar: CalendarStatus }>(await reply).calendar
  const set = (address: string | null) => status(staff().post(CALENDAR, { feed_url: address }))
  const refresh = () => status(staff().post(`${CALENDAR}/refresh`))
  const events = async () => bodyOf<{ events: CalendarEvent[] }>(await shopper.get("/store/shop/events")).events
  const titles = async () => (await events()).map(({ title }) => title)
  const links = async (reply = staff().get(LINKS)) => bodyOf<{ links: CheckedLink[] }>(await reply).links
  const revalidations = () =>
    count(query, `outbox_message where kind = 'revalidate-storefront' and payload->>'tags' = '["events"]'`)

  it("shows what is to come as soon as staff have set the feed, text as text, and tells the storefront", async () => {
    expect(await status()).toEqual({ feed_url: null, read_at: null, fault: null, events: 0 })
    outside.serve("/feed.ics", aFeed(aTalk("<script>alert(1)</script>", 30), aTalk("Open house"), aTalk("Over", -5)))
    expect(await set(feed_url)).toEqual({ feed_url, read_at: expect.any(String), fault: null, events: 2 })
    expect(await titles()).toEqual(["Open house", "<script>alert(1)</script>"])
    expect(await revalidations()).toBe(1)
    await refreshCalendar(container())
    expect(await revalidations()).toBe(1)
    outside.serve("/feed.ics", aFeed(aTalk("Another")))
    await refreshCalendar(container())
    expect(await titles()).toEqual(["Another"])
    expect(await set(null)).toEqual({ feed_url: null, read_at: null, fault: null, events: 0 })
    expect(await titles()).toEqual([])
  })

  it("keeps the last good list through every kind of bad feed, and says to staff what is wrong", async () => {
    outside.serve("/feed.ics", aFeed(aTalk("Kept")))
    const { read_at } = await set(feed_url)
    const huge = Buffer.alloc(5_000_001, " ")
    const endless = aFeed(anEvent(`DTSTART:${inHours(1)}`, "RRULE:FREQ=DAILY;BYMONTH=2;BYMONTHDAY=31"))
    const bad: [Parameters<typeof outside.serve>[1], RegExp][] = [
      ["<!doctype html><p>Sign in", /no calendar/],
      [(_req, res) => void res.writeHead(500).end(), /answered 500/],
      [(_req, res) => void res.writeHead(200, { "content-length": 9 }).write("a", () => res.destroy()), /broke off/],
      [(_req, res) => void res.end(huge), /larger than 5 MB/],
      [(_req, res) => void res.setHeader("content-encoding", "gzip").end(gzipSync(huge)), /larger than 5 MB/],
      [(_req, res) => void res.end(randomBytes(1000)), /no calendar/],
      [(_req, res) => void res.writeHead(302, { location: "http://127.0.0.1:1/" }).end(), /not https/],
      [(_req, res) => void res.writeHead(302, { location: "https://169.254.169.254/" }).end(), /inside a network/],
      [endless, /took too long/],
    ]
    for (const [page, fault] of bad) {
      outside.serve("/feed.ics", page)
      const refreshing = refresh()
      expect(await titles()).toEqual(["Kept"])
      expect(await refreshing).toEqual({ feed_url, read_at, fault: expect.stringMatching(fault), events: 1 })
    }
    outside.serve("/feed.ics", aFeed(aTalk("Better"), anEvent("UID:2", "DTSTART:tomorrow")))
    expect(await refresh()).toMatchObject({ fault: expect.stringContaining("left out: 1"), events: 1 })
    expect(await titles()).toEqual(["Better"])
    expect(outside.asked.every(({ headers }) => headers["user-agent"] === "deck-shop" && !headers.cookie)).toBe(true)
  })

  it("asks a server that knows versions for a newer one, and works the list out anew after a day all the same", async () => {
    const known: (string | undefined)[] = []
    outside.serve("/feed.ics", (req, res) => {
      known.push(req.headers["if-none-match"])
      if (req.headers["if-none-match"] === '"1"') res.writeHead(304).end()
      else res.setHeader("etag", '"1"').end(aFeed(aTalk("Talk")))
    })
    await set(feed_url)
    expect(await refresh()).toMatchObject({ fault: null, events: 1 })
    await query(`update calendar_feed set expanded_at = now() - interval '25 hours'`)
    await refresh()
    expect(known).toEqual([undefined, '"1"', undefined])
  })

  it("drops what is over, and tells the storefront of each end once", async () => {
    outside.serve("/feed.ics", aFeed(aTalk("First"), aTalk("Second", 48)))
    await set(feed_url)
    await query(`update calendar_event set over_at = now() - interval '1 minute' where title = 'First'`)
    expect(await titles()).toEqual(["Second"])
    const before = await revalidations()
    await tellOfPastEvents(container())
    await tellOfPastEvents(container())
    expect(await revalidations()).toBe(before + 1)
  })

  it("hands out an event as a calendar file", async () => {
    outside.serve("/feed.ics", aFeed(aTalk("Talk\\; with tea")))
    await set(feed_url)
    const [talk] = await events()
    const file = await shopper.get(`/store/shop/events/${talk!.id}/ics`)
    expect([file.status, file.headers.get("content-type")]).toEqual([200, "text/calendar; charset=utf-8"])
    expect(file.headers.get("content-disposition")).toContain("attachment")
    expect(String(file.body)).toContain("SUMMARY:Talk\\; with tea\r\n")
    expect((await shopper.get("/store/shop/events/none/ics")).status).toBe(404)
  })

  it("refuses a feed's address that is not https, unless its origin is trusted", async () => {
    const slips = [
      "http://example.org/feed.ics",
      "ftp://example.org/",
      "https://name:secret@example.org/",
      "feed.ics",
      "",
    ]
    for (const slip of [...slips, "http://127.0.0.1:1/feed.ics"]) {
      const { status, body } = await staff().post(CALENDAR, { feed_url: slip })
      expect([slip, status, body]).toEqual([slip, 400, expect.objectContaining({ message: expect.any(String) })])
    }
    expect((await status()).feed_url).toBeNull()
  })

  it("never asks an address that is inside, however it is written", async () => {
    const inside = [
      ...["https://127.0.0.1/", "https://169.254.169.254/latest", "https://[::1]/", "https://2130706433/"],
      ...["https://0177.0.0.1/", "https://0x7f000001/", "https://[::ffff:10.0.0.1]/", "https://localhost/"],
    ]
    for (const address of inside)
      expect([address, await set(address)]).toEqual([
        address,
        expect.objectContaining({ fault: expect.stringContaining("inside a network"), events: 0 }),
      ])
  })

  describe("links", () => {
    /** The samples' links lead out of this machine; the feed's own is enough. */
    const onlyFeed = async () => {
      await query(`delete from site_entry`)
      await set(feed_url)
    }
    const check = () => links(staff().post(`${LINKS}/check`))

    it("flags a dead link at the second time in a row and mails staff once; it is never removed", async () => {
      outside.serve("/feed.ics", aFeed())
      await onlyFeed()
      const where = [expect.stringContaining("feed")]
      expect(await links()).toMatchObject([{ url: feed_url, where, ok: true, fault: null, checked_at: null }])
      await checkLinks(container())
      expect(await links()).toMatchObject([{ ok: true, fault: null, checked_at: expect.any(String) }])

      outside.forget()
      expect(await check()).toMatchObject([{ ok: true, fault: "The page is gone (404)." }])
      await checkLinks(container())
      expect(await links()).toMatchObject([{ ok: false, failing_since: expect.any(String) }])
      await checkLinks(container())
      await check()
      await mailsTo(process.env.ADMIN_EMAIL!, "staff-alert")
      const told = (await keptMails()).filter(({ text }) => text.includes(feed_url))
      expect(told).toHaveLength(1)
      expect(told[0]!.text).toMatch(/feed\.ics \(.*feed\): The page is gone \(404\), since \w+ \d+/)
      expect((await status()).feed_url).toBe(feed_url)
    })

    it("asks in full where the short question is refused, and blames no page that lets no program in", async () => {
      outside.serve("/feed.ics", (req, res) => {
        if (req.method === "HEAD") res.writeHead(405).end()
        else res.end(aFeed())
      })
      await onlyFeed()
      expect(await check()).toMatchObject([{ ok: true, fault: null }])
      outside.serve("/feed.ics", (_req, res) => void res.writeHead(403).end())
      await check()
      expect(await check()).toMatchObject([{ ok: true, fault: expect.stringContaining("could not be checked") }])
    })
  })

  it("lets nobody but staff in", async () => {
    const strangers = await Promise.all([
      shopper.get(CALENDAR),
      shopper.post(CALENDAR, { feed_url: null }),
      shopper.post(`${CALENDAR}/refresh`),
      shopper.get(LINKS),
      shopper.post(`${LINKS}/check`),
    ])
    expect(strangers.map(({ status }) => status)).toEqual([401, 401, 401, 401, 401])
  })
})
