import type { QuoteStatus } from "../../contracts/quote"
import { shopDay } from "../../contracts/shop-time"
import type { MessagePayloads } from "../../modules/outbox/message-kinds"

export type Reminder = {
  why: Extract<MessagePayloads["quote-link"]["why"], "expiring" | "orderable" | "stock-is-there">
  /** The same for the same reminder, however often and in how many processes it is asked for. */
  key: string
  /** What the quote's log says of it. */
  note: string
}

/** What of a quote decides about its reminders. */
export type RemindedQuote = {
  id: string
  status: QuoteStatus
  version: number
  /** When the current version was made. */
  made_at: Date
  valid_until: Date
  order_from: string | null
  /** The event by which its buyer chose to wait for stock, when all of it is there by now. */
  waited_since: string | null
}

/** What the log says of the reminder that ends a wait for stock. */
export const STOCK_IS_THERE = "All of it is in stock again"

const LIVE: readonly QuoteStatus[] = ["open", "change_requested", "approved"]
const DAY_MS = 86_400_000

/** The reminders before the end, the later ones first: of those that were missed while the shop was down, one is sent. */
const DAYS_BEFORE_END = [1, 7]

/**
 * What is to be said about a quote at a moment. It only ever asks "is it time, and not too late": a shop that was down for
 * a day says it afterwards, and the keys keep it from being said twice.
 */
export function dueReminders(quote: RemindedQuote, now: Date): Reminder[] {
  if (!LIVE.includes(quote.status) || quote.valid_until <= now) return []
  return [...expiring(quote, now), ...orderable(quote, now), ...stockIsThere(quote)]
}

function expiring({ id, version, made_at, valid_until }: RemindedQuote, now: Date): Reminder[] {
  const left = daysBetween(now, valid_until)
  const days = DAYS_BEFORE_END.find((days) => left <= days)
  // Whoever was given few days from the start knows it.
  if (days === undefined || daysBetween(made_at, valid_until) <= days) return []
  const key = `expiring:${id}:${version}:${shopDay(valid_until)}:${days}`
  return [{ why: "expiring", key, note: days === 1 ? "It ends within a day" : `It ends within ${days} days` }]
}

function orderable({ id, made_at, order_from }: RemindedQuote, now: Date): Reminder[] {
  if (!order_from || order_from > shopDay(now) || order_from <= shopDay(made_at)) return []
  return [{ why: "orderable", key: `orderable:${id}:${order_from}`, note: "It can be ordered from today on" }]
}

const stockIsThere = ({ waited_since }: RemindedQuote): Reminder[] =>
  waited_since ? [{ why: "stock-is-there", key: `stock-is-there:${waited_since}`, note: STOCK_IS_THERE }] : []

/** Days of the shop's calendar from one moment to another. */
const daysBetween = (from: Date, to: Date) => (Date.parse(shopDay(to)) - Date.parse(shopDay(from))) / DAY_MS
