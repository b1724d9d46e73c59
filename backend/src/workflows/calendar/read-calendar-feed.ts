import { readSettings } from "../../config/read-settings"
import { errorMessage } from "../../error-message"
import { readFeedApart } from "../../ics/read-feed-apart"
import type { CalendarFeedRecord, KeptReading } from "../../modules/calendar/service"
import { fetchOutside } from "../../outgoing/fetch-outside"
import { OutgoingFault } from "../../outgoing/outgoing-fault"

const FEED_SECONDS = 20
const FEED_BYTES = 5_000_000
/** The window of the list moves on, so an unchanged feed is worked out anew once a day. */
const LIST_LASTS_MS = 24 * 60 * 60 * 1000

/** Reads the feed as it is now. Whatever is wrong with it becomes its fault in words, and its last list stays. */
export async function readCalendarFeed(feed: CalendarFeedRecord | null, now: Date): Promise<KeptReading> {
  const feed_url = feed?.feed_url ?? null
  if (!feed || feed_url === null) return { feed_url, feed: { fault: null }, events: [] }
  const reading = (more: Omit<KeptReading, "feed_url">): KeptReading => ({ feed_url, ...more })
  try {
    const { status, headers, body } = await fetchFeed(feed_url, etagToAskWith(feed, now))
    if (status === 304) return reading({ feed: { read_at: now, fault: null } })
    if (status !== 200) return reading({ feed: { fault: `Its server answered ${status}.` } })
    const read = await readFeedApart(body.toString("utf8"), now)
    if ("fault" in read) return reading({ feed: { fault: read.fault } })
    const fault = read.unreadable > 0 ? `Events that could not be read and are left out: ${read.unreadable}.` : null
    const etag = headers.etag ?? null
    return reading({ feed: { read_at: now, expanded_at: now, etag, fault }, events: read.events })
  } catch (error) {
    if (!(error instanceof OutgoingFault)) throw error
    return reading({ feed: { fault: errorMessage(error) } })
  }
}

function etagToAskWith({ etag, expanded_at, fault }: CalendarFeedRecord, now: Date): string | null {
  const isFresh = expanded_at !== null && now.getTime() - expanded_at.getTime() < LIST_LASTS_MS
  return isFresh && fault === null ? etag : null
}

const fetchFeed = (url: string, etag: string | null) =>
  fetchOutside(url, {
    headers: { accept: "text/calendar, text/plain;q=0.5", ...(etag !== null && { "if-none-match": etag }) },
    seconds: FEED_SECONDS,
    maxBytes: FEED_BYTES,
    trusted: readSettings(process.env).TRUSTED_ORIGINS,
  })
