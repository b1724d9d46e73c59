import * as z from "zod"

export const MESSAGE_KINDS = [
  "order-confirmation",
  "staff-new-order",
  "order-shipped",
  "order-canceled",
  "order-refunded",
  "order-parcels-shipped",
  "receiver-shipped",
  "quote-link",
  "quote-news",
  "staff-quote",
  "password-reset",
  "staff-alert",
  "revalidate-storefront",
] as const

export type MessageKind = (typeof MESSAGE_KINDS)[number]

/** pending: due or waiting for its next try. failed: given up, staff may retry. skipped: staff chose to send nothing. */
export const MESSAGE_STATUSES = ["pending", "sent", "failed", "skipped"] as const

export type MessageStatus = (typeof MESSAGE_STATUSES)[number]

/** What the staff's page of mails may ask for. */
export const ListMessages = z.strictObject({
  status: z.enum(MESSAGE_STATUSES, "There is no such status.").optional(),
  kind: z.enum(MESSAGE_KINDS, "There is no such kind of message.").optional(),
  limit: z.coerce.number().int().min(1).max(100, "Ask for at most 100 at once.").default(20),
  offset: z.coerce.number().int().min(0).max(1_000_000).default(0),
})
export type ListMessages = z.infer<typeof ListMessages>

/** A message as staff see it; what it carries is left out, since it may hold the key to an account. */
export const MessageView = z.object({
  id: z.string(),
  kind: z.enum(MESSAGE_KINDS),
  status: z.enum(MESSAGE_STATUSES),
  recipient: z.string().nullable(),
  attempts: z.int(),
  last_error: z.string().nullable(),
  created_at: z.string(),
  next_attempt_at: z.string(),
  sent_at: z.string().nullable(),
  order_id: z.string().nullable(),
})
export type MessageView = z.infer<typeof MessageView>

/** What a message says as things stand now, or why it says nothing. */
export const MessagePreview = z.object({ to: z.string(), subject: z.string(), text: z.string() })
export type MessagePreview = z.infer<typeof MessagePreview>
