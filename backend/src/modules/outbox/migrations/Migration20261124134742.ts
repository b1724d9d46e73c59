import { Migration } from "@medusajs/framework/mikro-orm/migrations"

export class Migration20261124134742 extends Migration {
  override async up(): Promise<void> {
    this.addSql(`alter table if exists "outbox_message" drop constraint if exists "outbox_message_dedupe_key_unique";`)
    this.addSql(
      `create table if not exists "outbox_message" ("id" text not null, "kind" text check ("kind" in ('order-confirmation', 'staff-new-order', 'order-shipped', 'order-canceled', 'order-refunded', 'password-reset', 'staff-alert', 'revalidate-storefront')) not null, "dedupe_key" text not null, "payload" jsonb not null, "status" text check ("status" in ('pending', 'sent', 'failed', 'skipped')) not null default 'pending', "recipient" text null, "attempts" integer not null default 0, "next_attempt_at" timestamptz not null, "last_error" text null, "sent_at" timestamptz null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "outbox_message_pkey" primary key ("id"));`,
    )
    this.addSql(
      `CREATE UNIQUE INDEX IF NOT EXISTS "IDX_outbox_message_dedupe_key_unique" ON "outbox_message" ("dedupe_key") WHERE deleted_at IS NULL;`,
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_outbox_message_deleted_at" ON "outbox_message" ("deleted_at") WHERE deleted_at IS NULL;`,
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_outbox_message_status_next_attempt_at" ON "outbox_message" ("status", "next_attempt_at") WHERE deleted_at IS NULL;`,
    )
  }

  override async down(): Promise<void> {
    this.addSql(`drop table if exists "outbox_message" cascade;`)
  }
}
