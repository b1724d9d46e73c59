import { Migration } from "@medusajs/framework/mikro-orm/migrations"

export class Migration20261124175256 extends Migration {
  override async up(): Promise<void> {
    this.addSql(
      `create table if not exists "calendar_event" ("id" text not null, "title" text not null, "description" text not null, "place" text not null, "url" text null, "all_day" boolean not null, "starts_at" text not null, "ends_at" text not null, "begins_at" timestamptz not null, "over_at" timestamptz not null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "calendar_event_pkey" primary key ("id"));`,
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_calendar_event_deleted_at" ON "calendar_event" ("deleted_at") WHERE deleted_at IS NULL;`,
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_calendar_event_over_at" ON "calendar_event" ("over_at") WHERE deleted_at IS NULL;`,
    )

    this.addSql(
      `create table if not exists "calendar_feed" ("id" text not null, "feed_url" text null, "read_at" timestamptz null, "expanded_at" timestamptz null, "fault" text null, "etag" text null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "calendar_feed_pkey" primary key ("id"));`,
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_calendar_feed_deleted_at" ON "calendar_feed" ("deleted_at") WHERE deleted_at IS NULL;`,
    )
  }

  override async down(): Promise<void> {
    this.addSql(`drop table if exists "calendar_event" cascade;`)

    this.addSql(`drop table if exists "calendar_feed" cascade;`)
  }
}
