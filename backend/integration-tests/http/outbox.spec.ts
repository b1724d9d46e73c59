import { randomUUID } from "node:crypto"
import { mkdir, rename, rm, writeFile } from "node:fs/promises"
import { createServer, type IncomingMessage, type ServerResponse } from "node:http"
import { join } from "node:path"
import deliverOutbox from "@sf-cess/backend/jobs/deliver-outbox"
import findMissingMessages from "@sf-cess/backend/jobs/find-missing-messages"
import { Modules } from "@medusajs/framework/utils"
import { buy } from "../fixtures/buy"
import { aCustomer } from "../fixtures/customers"
import { eventually } from "../fixtures/eventually"
import { bodyOf } from "../fixtures/http-client"
import { keptMails, mailsTo } from "../fixtures/mails"
import { anAlert, makeDue, messages, messagesOf, outboxOf } from "../fixtures/outbox"
import { shopSuite } from "../fixtures/shop-suite"
import { orderByNumber } from "../fixtures/staff-order"

const STAFF = process.env.ADMIN_EMAIL!

shopSuite("outbox", ({ shopper, staff, container, query }) => {
  const alertsAbout = async (subject: string) => (await keptMails()).filter((mail) => mail.subject.endsWith(subject))
  const only = async (subject: string) =>
    (await messages(staff(), "&kind=staff-alert")).find(({ id }) => id === ids.get(subject))!
  const ids = new Map<string, string>()

  async function enqueue(...subjects: string[]) {
    for (const subject of subjects) ids.set(subject, (await outboxOf(container()).enqueue([anAlert(subject)]))[0]!)
  }

  it("confirms an order to its buyer and to staff, once, however often the event comes", async () => {
    const email = `${randomUUID()}@school.example`
    const { number } = await buy(shopper, { email })
    const { id } = await orderByNumber(staff(), number)
    await messagesOf(staff(), id, 2)
    const events = container().resolve(Modules.EVENT_BUS)
    await events.emit([
      { name: "order.placed", data: { id } },
      { name: "order.placed", data: { id } },
    ])
    await new Promise((resolve) => setTimeout(resolve, 1000))
    expect((await messagesOf(staff(), id, 2)).map(({ kind, status }) => [kind, status]).sort()).toEqual([
      ["order-confirmation", "sent"],
      ["staff-new-order", "sent"],
    ])
    expect(await mailsTo(email, "order-confirmation")).toHaveLength(1)
    const notices = await mailsTo(STAFF, "staff-new-order")
    expect(notices.filter(({ text }) => text.includes(id))).toHaveLength(1)
  })

  it("makes up for an event that was lost, after the time in which a crash is mended", async () => {
    const email = `${randomUUID()}@school.example`
    const { number } = await buy(shopper, { email })
    const { id } = await orderByNumber(staff(), number)
    const told = await messagesOf(staff(), id, 2)
    await outboxOf(container()).deleteOutboxMessages(told.map((message) => message.id))
    await findMissingMessages(container())
    expect((await messages(staff())).filter(({ order_id }) => order_id === id)).toEqual([])

    await query(`update "order" set created_at = now() - interval '10 minutes' where id = '${id}'`)
    await findMissingMessages(container())
    expect(await messagesOf(staff(), id, 2)).toHaveLength(2)
  })

  it("fails no order when mails cannot be sent, tries again, and gives up where staff see it", async () => {
    const folder = join(process.env.DATA_DIR!, "mails")
    await mkdir(folder, { recursive: true })
    await rename(folder, `${folder}-away`)
    await writeFile(folder, "no folder")
    const email = `${randomUUID()}@school.example`
    const { number } = await buy(shopper, { email })
    const { id } = await orderByNumber(staff(), number)
    const own = async () =>
      (await messages(staff(), "&kind=order-confirmation")).find(({ order_id }) => order_id === id)!
    await eventually(async () => (await own())?.attempts === 1 && (await own()).last_error)
    expect(await own()).toMatchObject({ status: "pending", last_error: expect.stringContaining("EEXIST") })

    for (let attempt = 2; attempt <= 14; attempt++) {
      await makeDue(query)
      await deliverOutbox(container())
    }
    expect(await own()).toMatchObject({ status: "failed", attempts: 14 })

    await rm(folder)
    await rename(`${folder}-away`, folder)
    const { id: message } = await own()
    expect((await staff().post(`/admin/shop/messages/${message}/retry`)).status).toBe(202)
    expect(await mailsTo(email, "order-confirmation")).toHaveLength(1)
    expect((await staff().post(`/admin/shop/messages/${message}/retry`)).status).toBe(400)
  })

  it("sends each message once, however many workers there are", async () => {
    const subjects = Array.from({ length: 12 }, () => `race ${randomUUID()}`)
    await enqueue(...subjects)
    const claims = await Promise.all(Array.from({ length: 30 }, () => outboxOf(container()).claimNext()))
    const claimed = claims.filter((message) => message !== null).map(({ id }) => id)
    expect(claimed).toHaveLength(12)
    expect(new Set(claimed).size).toBe(12)
    await deliverOutbox(container())
    expect((await Promise.all(subjects.map(alertsAbout))).flat()).toEqual([])
    await makeDue(query)
    await Promise.all(Array.from({ length: 10 }, () => deliverOutbox(container())))
    expect((await Promise.all(subjects.map(alertsAbout))).map((mails) => mails.length)).toEqual(Array(12).fill(1))
  })

  it("takes the same message once", async () => {
    const subject = `twice ${randomUUID()}`
    const outbox = outboxOf(container())
    const taken = await Promise.all(Array.from({ length: 8 }, () => outbox.enqueue([anAlert(subject)])))
    expect(taken.flat()).toHaveLength(1)
  })

  it("sends again what a worker took that has died since", async () => {
    const subject = `died ${randomUUID()}`
    await enqueue(subject)
    expect((await outboxOf(container()).claimNext())!.id).toBe(ids.get(subject))
    expect((await only(subject)).attempts).toBe(1)
    await makeDue(query)
    await deliverOutbox(container())
    expect(await only(subject)).toMatchObject({ status: "sent", attempts: 2, recipient: STAFF })
    expect(await alertsAbout(subject)).toHaveLength(1)
  })

  it("mails a customer a link for a new password that works once, and keeps no key to the account", async () => {
    const email = `${randomUUID()}@school.example`
    await aCustomer(shopper, email)
    await shopper.post("/auth/customer/emailpass/reset-password", { identifier: email })
    const [mail] = await mailsTo(email, "password-reset")
    const link = new URL(/http\S+reset-password\S+/.exec(mail!.text)![0])
    expect(link.pathname).toBe("/account/reset-password")
    expect(link.searchParams.get("email")).toBe(email)
    const withToken = shopper.with({ authorization: `Bearer ${link.searchParams.get("token")}` })
    const password = "another-long-password"
    expect((await withToken.post("/auth/customer/emailpass/update", { password })).status).toBe(200)
    expect((await withToken.post("/auth/customer/emailpass/update", { password })).status).toBe(401)
    expect((await shopper.post("/auth/customer/emailpass", { email, password })).status).toBe(200)

    const kept = await query(`select payload from outbox_message where kind = 'password-reset'`)
    expect(kept).toEqual([{ payload: { email, token: "", actor_type: "customer" } }])
    const notes = await query(`select * from notification where template = 'password-reset'`)
    expect(JSON.stringify(notes)).not.toContain(link.searchParams.get("token"))
  })

  it("mails staff a link into the admin, and nobody where there is no account", async () => {
    await shopper.post("/auth/user/emailpass/reset-password", { identifier: STAFF })
    const [mail] = await mailsTo(STAFF, "password-reset")
    expect(mail!.text).toContain(`${process.env.MEDUSA_URL}/app/reset-password?token=`)
    const stranger = `${randomUUID()}@school.example`
    expect((await shopper.post("/auth/customer/emailpass/reset-password", { identifier: stranger })).status).toBe(201)
    expect((await keptMails()).filter(({ to }) => to === stranger)).toEqual([])
  })

  it("tells the storefront what to show anew, until it has understood", async () => {
    const calls: { path?: string; authorization?: string; body: string }[] = []
    const answer = async (req: IncomingMessage, res: ServerResponse) => {
      const body = (await req.toArray()).join("")
      calls.push({ path: req.url, authorization: req.headers.authorization, body })
      res.writeHead(calls.length === 1 ? 500 : 200).end()
    }
    const storefront = createServer((req, res) => void answer(req, res))
    storefront.listen(Number(new URL(process.env.STOREFRONT_INTERNAL_URL!).port))
    const payload = { tags: ["catalogue"] }
    await outboxOf(container()).enqueue([{ kind: "revalidate-storefront", dedupe_key: randomUUID(), payload }])
    await deliverOutbox(container())
    const [failed] = await messages(staff(), "&kind=revalidate-storefront")
    expect(failed).toMatchObject({ status: "pending", last_error: expect.stringContaining("500") })
    await makeDue(query)
    await deliverOutbox(container())
    const [sent] = await messages(staff(), "&kind=revalidate-storefront")
    expect(sent).toMatchObject({ status: "sent", recipient: "storefront" })
    const call = { path: "/api/revalidate", authorization: `Bearer ${process.env.REVALIDATE_SECRET}` }
    expect(calls).toEqual(Array(2).fill({ ...call, body: JSON.stringify(payload) }))
    await new Promise((resolve) => storefront.close(resolve))
  })

  describe("for staff", () => {
    it("lists, filters and shows what a mail says, never what it carries", async () => {
      const email = `${randomUUID()}@school.example`
      await aCustomer(shopper, email)
      await shopper.post("/auth/customer/emailpass/reset-password", { identifier: email })
      await mailsTo(email, "password-reset")
      await enqueue("a look")
      await deliverOutbox(container())
      const [reset] = await messages(staff(), "&kind=password-reset&status=sent")
      expect(reset).toMatchObject({ recipient: email, attempts: 1, order_id: null })
      expect(reset).not.toHaveProperty("payload")
      const alert = await only("a look")
      const { preview } = bodyOf<{ preview: { to: string; subject: string; text: string } }>(
        await staff().get(`/admin/shop/messages/${alert.id}`),
      )
      expect(preview).toMatchObject({ to: STAFF, subject: "Please look: a look" })
      expect(preview.text).toContain("Nothing is wrong.")
    })

    it("refuses strangers, and says what is wrong with a question", async () => {
      expect((await shopper.get("/admin/shop/messages")).status).toBe(401)
      expect((await shopper.post("/admin/shop/messages/msg_1/retry")).status).toBe(401)
      for (const query of ["limit=101", "limit=x", "offset=-1", "status=lost", "kind=poem", "order=to"])
        expect((await staff().get(`/admin/shop/messages?${query}`)).status).toBe(400)
      expect((await staff().get("/admin/shop/messages/msg_none")).status).toBe(404)
      expect((await staff().post("/admin/shop/messages/msg_none/retry")).status).toBe(404)
    })
  })
})
