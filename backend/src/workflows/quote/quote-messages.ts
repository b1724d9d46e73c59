import type { MessagePayloads, NewMessage } from "../../modules/outbox/message-kinds"

/** The event that a message tells of; it makes the message one of its kind, however often it is asked for. */
type Told = { quote_id: string; event_id: string }

/** A mail with the quote, its PDF and a link of its own. */
export const linkMessage = (
  { quote_id, event_id }: Told,
  receiver: Omit<MessagePayloads["quote-link"], "quote_id">,
): NewMessage => ({
  kind: "quote-link",
  dedupe_key: `quote-link:${event_id}:${receiver.email}`,
  payload: { quote_id, ...receiver },
})

/** Tells the requester what somebody else did. */
export const newsMessage = (told: Told): NewMessage => ({
  kind: "quote-news",
  dedupe_key: `quote-news:${told.event_id}`,
  payload: { quote_id: told.quote_id, event_id: told.event_id },
})

export const staffMessage = (told: Told): NewMessage => ({
  kind: "staff-quote",
  dedupe_key: `staff-quote:${told.event_id}`,
  payload: { quote_id: told.quote_id, event_id: told.event_id },
})
