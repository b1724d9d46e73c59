import type { MedusaContainer } from "@medusajs/framework/types"
import { z } from "@medusajs/framework/zod"
import type { MessagePreview, MessageView } from "../../contracts/outbox"
import { renderEmail } from "../../emails/render-email"
import type { Message } from "../../modules/outbox/message-kinds"
import type { OutboxMessageRecord } from "../../modules/outbox/service"
import { composeMail } from "./compose-mail"

const OfOrder = z.object({ order_id: z.string() })

/** A message without what it carries. */
export const messageView = (message: OutboxMessageRecord): MessageView => ({
  id: message.id,
  kind: message.kind,
  status: message.status,
  recipient: message.recipient,
  attempts: message.attempts,
  last_error: message.last_error,
  created_at: message.created_at.toISOString(),
  next_attempt_at: message.next_attempt_at.toISOString(),
  sent_at: message.sent_at?.toISOString() ?? null,
  order_id: OfOrder.safeParse(message.payload).data?.order_id ?? null,
})

/**
 * What a message says, for staff to read. The links that open somebody's account or quote are not theirs to
 * see, and reading makes none.
 */
export async function previewMessage(
  container: MedusaContainer,
  record: OutboxMessageRecord,
): Promise<MessagePreview | null> {
  const message = { kind: record.kind, payload: record.payload } as Message
  if (message.kind === "revalidate-storefront") return null
  if (message.kind === "password-reset") message.payload = { ...message.payload, token: "hidden" }
  const mail = await composeMail(container, message, () => Promise.resolve("hidden"))
  if ("nothing" in mail) return null
  const { subject, text } = renderEmail(mail.content)
  return { to: mail.to, subject, text }
}
