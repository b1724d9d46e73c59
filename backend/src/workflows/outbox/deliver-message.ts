import type { MedusaContainer } from "@medusajs/framework/types"
import { MedusaError, Modules } from "@medusajs/framework/utils"
import { readSettings } from "../../config/read-settings"
import { renderEmail } from "../../emails/render-email"
import type { Message } from "../../modules/outbox/message-kinds"
import type { OutboxMessageRecord } from "../../modules/outbox/service"
import { makeQuoteLink } from "../quote/make-quote-link"
import { composeMail } from "./compose-mail"

const REVALIDATE_TIMEOUT_MS = 10_000

export type Delivery = { recipient: string } | { nothing: string }

/** Sends one message. @throws whatever the mail server or the storefront answered, so that it is tried again */
export async function deliverMessage(container: MedusaContainer, record: OutboxMessageRecord): Promise<Delivery> {
  const message = { kind: record.kind, payload: record.payload } as Message
  if (message.kind === "revalidate-storefront") return await revalidateStorefront(message.payload.tags)

  const mail = await composeMail(container, message, (link) => makeQuoteLink(container, link))
  if ("nothing" in mail) return mail
  await container.resolve(Modules.NOTIFICATION).createNotifications({
    to: mail.to,
    channel: "email",
    template: message.kind,
    content: renderEmail(mail.content),
    attachments: mail.attachments ? await mail.attachments() : [],
    data: { message_id: record.id },
    // A key for each try: with one key for all, Medusa passes over a mail whose sender was killed, and reports a repeated
    // try as failed after sending it (notification-module-service.js). The outbox alone decides what is sent.
    idempotency_key: `${record.dedupe_key}#${record.attempts}`,
  })
  return { recipient: mail.to }
}

async function revalidateStorefront(tags: string[]): Promise<Delivery> {
  const { STOREFRONT_INTERNAL_URL, REVALIDATE_SECRET } = readSettings(process.env)
  const reply = await fetch(`${STOREFRONT_INTERNAL_URL}/api/revalidate`, {
    method: "POST",
    headers: { authorization: `Bearer ${REVALIDATE_SECRET}`, "content-type": "application/json" },
    body: JSON.stringify({ tags }),
    signal: AbortSignal.timeout(REVALIDATE_TIMEOUT_MS),
  })
  if (!reply.ok)
    throw new MedusaError(MedusaError.Types.UNEXPECTED_STATE, `The storefront answered ${reply.status} to a new page.`)
  return { recipient: "storefront" }
}
