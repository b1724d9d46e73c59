import type { EntityManager } from "@medusajs/framework/mikro-orm/knex"
import type { Context, InferTypeOf } from "@medusajs/framework/types"
import { InjectManager, InjectTransactionManager, MedusaContext, MedusaService } from "@medusajs/framework/utils"
import type { CalendarOccurrence } from "../../ics/calendar-occurrence"
import { CalendarEvent } from "./models/calendar-event"
import { CalendarFeed } from "./models/calendar-feed"

export type CalendarFeedRecord = InferTypeOf<typeof CalendarFeed>
export type CalendarEventRecord = InferTypeOf<typeof CalendarEvent>

export type KeptReading = {
  feed_url: string | null
  feed: Partial<Pick<CalendarFeedRecord, "read_at" | "expanded_at" | "fault" | "etag">>
  events?: CalendarOccurrence[]
}

/** The one row. */
const FEED_ID = "calendar"

const setUrl = `insert into calendar_feed (id, feed_url) values (?, ?)
  on conflict (id) do update set feed_url = excluded.feed_url, updated_at = now(),
    read_at = null, expanded_at = null, fault = null, etag = null
  where calendar_feed.feed_url is distinct from excluded.feed_url`

const insertAll = `insert into calendar_event
    (id, title, description, place, url, all_day, starts_at, ends_at, begins_at, over_at)
  select id, title, description, place, url, all_day, starts_at, ends_at, begins_at, over_at
  from jsonb_to_recordset(?::jsonb) as event(id text, title text, description text, place text, url text,
    all_day boolean, starts_at text, ends_at text, begins_at timestamptz, over_at timestamptz)`

export class CalendarModuleService extends MedusaService({ CalendarFeed, CalendarEvent }) {
  /** How the feed stands, null while none was ever set. */
  async findFeed(): Promise<CalendarFeedRecord | null> {
    const [feed] = await this.listCalendarFeeds({ id: FEED_ID }, { take: 1 })
    return feed ?? null
  }

  /** Sets the feed's address. Of another one nothing is known yet; the list stays until that has been read. */
  @InjectManager()
  async setFeedUrl(feed_url: string | null, @MedusaContext() context: Context<EntityManager> = {}): Promise<void> {
    await context.manager!.execute(setUrl, [FEED_ID, feed_url])
  }

  /** The kept occurrences that are not over, the next one first. */
  async listToCome(now: Date): Promise<CalendarEventRecord[]> {
    const order = { begins_at: "ASC", id: "ASC" } as const
    return await this.listCalendarEvents({ over_at: { $gt: now } }, { order, take: null })
  }

  /**
   * Notes how reading the feed at this address went, with its occurrences if there are any, in one go: a reader sees the
   * old list or the new one. What was read of an address that is no longer the feed's changes nothing.
   */
  @InjectManager()
  async keepReading(reading: KeptReading, @MedusaContext() context: Context<EntityManager> = {}): Promise<void> {
    await this.keepInTransaction(reading, context)
  }

  @InjectTransactionManager()
  protected async keepInTransaction(
    { feed_url, feed, events }: KeptReading,
    @MedusaContext() context: Context<EntityManager> = {},
  ): Promise<void> {
    const kept = await this.updateCalendarFeeds({ selector: { feed_url }, data: feed }, context)
    if (kept.length === 0 || !events) return
    const manager = context.transactionManager!
    await manager.execute("delete from calendar_event")
    await manager.execute(insertAll, [JSON.stringify(events)])
  }
}
