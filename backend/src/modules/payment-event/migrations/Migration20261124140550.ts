import { Migration } from "@medusajs/framework/mikro-orm/migrations"

export class Migration20261124140550 extends Migration {
  override async up(): Promise<void> {
    this.addSql(
      `alter table if exists "payment_event" drop constraint if exists "payment_event_stripe_event_id_unique";`,
    )
    this.addSql(
      `create table if not exists "payment_event" ("id" text not null, "stripe_event_id" text not null, "type" text not null, "object_id" text not null, "payload" jsonb not null, "status" text check ("status" in ('received', 'done', 'failed')) not null default 'received', "attempts" integer not null default 0, "next_attempt_at" timestamptz not null, "outcome" text null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "payment_event_pkey" primary key ("id"));`,
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_payment_event_deleted_at" ON "payment_event" ("deleted_at") WHERE deleted_at IS NULL;`,
    )
    this.addSql(
      `CREATE UNIQUE INDEX IF NOT EXISTS "IDX_payment_event_stripe_event_id_unique" ON "payment_event" ("stripe_event_id") WHERE deleted_at IS NULL;`,
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_payment_event_status_next_attempt_at" ON "payment_event" ("status", "next_attempt_at") WHERE deleted_at IS NULL;`,
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_payment_event_object_id" ON "payment_event" ("object_id") WHERE deleted_at IS NULL;`,
    )
  }

  override async down(): Promise<void> {
    this.addSql(`drop table if exists "payment_event" cascade;`)
  }
}
