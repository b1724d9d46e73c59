import { Migration } from "@medusajs/framework/mikro-orm/migrations"

export class Migration20261127121341 extends Migration {
  override async up(): Promise<void> {
    this.addSql(
      `alter table if exists "quote_version" drop constraint if exists "quote_version_quote_id_number_unique";`,
    )
    this.addSql(`alter table if exists "quote_link" drop constraint if exists "quote_link_token_hash_unique";`)
    this.addSql(`alter table if exists "quote" drop constraint if exists "quote_cart_id_unique";`)
    this.addSql(`alter table if exists "quote" drop constraint if exists "quote_display_id_unique";`)
    this.addSql(
      `create table if not exists "quote" ("id" text not null, "display_id" serial, "status" text check ("status" in ('draft', 'open', 'change_requested', 'approved', 'ordered', 'declined', 'expired', 'withdrawn')) not null, "requester_name" text not null, "requester_email" text not null, "organization" text not null, "bill_to" jsonb not null, "po_number" text null, "note" text null, "customer_id" text null, "version" integer not null, "valid_until" timestamptz not null, "order_from" text null, "approved_by_name" text null, "approved_by_email" text null, "approved_at" timestamptz null, "cart_id" text null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "quote_pkey" primary key ("id"));`,
    )
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_quote_deleted_at" ON "quote" ("deleted_at") WHERE deleted_at IS NULL;`)
    this.addSql(
      `CREATE UNIQUE INDEX IF NOT EXISTS "IDX_quote_display_id_unique" ON "quote" ("display_id") WHERE deleted_at IS NULL;`,
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_quote_status_valid_until" ON "quote" ("status", "valid_until") WHERE deleted_at IS NULL;`,
    )
    this.addSql(
      `CREATE UNIQUE INDEX IF NOT EXISTS "IDX_quote_cart_id_unique" ON "quote" ("cart_id") WHERE cart_id is not null and deleted_at is null;`,
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_quote_customer_id" ON "quote" ("customer_id") WHERE customer_id is not null and deleted_at is null;`,
    )

    this.addSql(
      `create table if not exists "quote_event" ("id" text not null, "quote_id" text not null, "kind" text check ("kind" in ('requested', 'sent', 'viewed', 'revised', 'approved', 'declined', 'change_requested', 'po_left', 'forwarded', 'split', 'waits_for_stock', 'reserved', 'released', 'reminded', 'withdrawn', 'expired', 'ordered', 'cloned')) not null, "name" text null, "email" text null, "version" integer not null, "total_cents" integer not null, "note" text null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "quote_event_pkey" primary key ("id"));`,
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_quote_event_deleted_at" ON "quote_event" ("deleted_at") WHERE deleted_at IS NULL;`,
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_quote_event_quote_id" ON "quote_event" ("quote_id") WHERE deleted_at IS NULL;`,
    )

    this.addSql(
      `create table if not exists "quote_link" ("id" text not null, "quote_id" text not null, "email" text not null, "role" text check ("role" in ('requester', 'approver')) not null, "token_hash" text not null, "opened_at" timestamptz null, "revoked_at" timestamptz null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "quote_link_pkey" primary key ("id"));`,
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_quote_link_deleted_at" ON "quote_link" ("deleted_at") WHERE deleted_at IS NULL;`,
    )
    this.addSql(
      `CREATE UNIQUE INDEX IF NOT EXISTS "IDX_quote_link_token_hash_unique" ON "quote_link" ("token_hash") WHERE deleted_at IS NULL;`,
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_quote_link_quote_id" ON "quote_link" ("quote_id") WHERE deleted_at IS NULL;`,
    )

    this.addSql(
      `create table if not exists "quote_setting" ("id" text not null, "settings" jsonb not null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "quote_setting_pkey" primary key ("id"));`,
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_quote_setting_deleted_at" ON "quote_setting" ("deleted_at") WHERE deleted_at IS NULL;`,
    )

    this.addSql(
      `create table if not exists "quote_version" ("id" text not null, "quote_id" text not null, "number" integer not null, "reason" text not null, "valid_until" timestamptz not null, "order_from" text null, "message" text null, "lines" jsonb not null, "totals" jsonb not null, "shipping_option_id" text not null, "delivery_name" text not null, "seller" jsonb not null, "terms" jsonb not null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "quote_version_pkey" primary key ("id"));`,
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_quote_version_deleted_at" ON "quote_version" ("deleted_at") WHERE deleted_at IS NULL;`,
    )
    this.addSql(
      `CREATE UNIQUE INDEX IF NOT EXISTS "IDX_quote_version_quote_id_number_unique" ON "quote_version" ("quote_id", "number") WHERE deleted_at is null;`,
    )
  }

  override async down(): Promise<void> {
    this.addSql(`drop table if exists "quote" cascade;`)

    this.addSql(`drop table if exists "quote_event" cascade;`)

    this.addSql(`drop table if exists "quote_link" cascade;`)

    this.addSql(`drop table if exists "quote_setting" cascade;`)

    this.addSql(`drop table if exists "quote_version" cascade;`)
  }
}
