import type { EntityManager } from "@medusajs/framework/mikro-orm/knex"
import type { Context, InferTypeOf } from "@medusajs/framework/types"
import { InjectManager, InjectTransactionManager, MedusaContext, MedusaService } from "@medusajs/framework/utils"
import type { CalendarOccurrence } from "../../ics/calendar-occurrence"
import { CalendarEvent } from "./models/calendar-event"
import { CalendarFeed } from "./models/calendar-feed"

export type CalendarFeedRecord = InferTypeOf<typeof CalendarFeed>
export type CalendarEventRecord = InferTypeOf<typeof CalendarEvent>

const insertAll = `insert into calendar_event
    (id, title, description, place, url, all_day, starts_at, ends_at, begins_at, over_at)
  select id, title, description, place, url, all_day, starts_at, ends_at, begins_at, over_at
  from jsonb_to_recordset(?::jsonb) as event(id text, title text, description text, place text, url text,
    all_day boolean, starts_at text, ends_at text, begins_at timestamptz, over_at timestamptz)`

export class CalendarModuleService extends MedusaService({ CalendarFeed, CalendarEvent }) {
  /** How the feed stands, null while none was ever set. */
  async findFeed(): Promise<CalendarFeedRecord | null> {
    const [feed] = await this.listCalendarFeeds({}, { take: 1 })
    return feed ?? null
  }

  /** The kept occurrences that are not over, the next one first. */
  async listToCome(now: Date): Promise<CalendarEventRecord[]> {
    const order = { begins_at: "ASC", id: "ASC" } as const
    return await this.listCalendarEvents({ over_at: { $gt: now } }, { order, take: null })
  }

  /** Puts these in the place of all that were kept, in one go: a reader sees the old list or the new one. */
  @InjectManager()
  async replaceEvents(
    events: CalendarOccurrence[],
    @MedusaContext() context: Context<EntityManager> = {},
  ): Promise<void> {
    await this.replaceInTransaction(events, context)
  }

  @InjectTransactionManager()
  protected async replaceInTransaction(
    events: CalendarOccurrence[],
    @MedusaContext() context: Context<EntityManager> = {},
  ): Promise<void> {
    const manager = context.transactionManager!
    await manager.execute("delete from calendar_event")
    await manager.execute(insertAll, [JSON.stringify(events)])
  }
}
