import { Migration } from "@medusajs/framework/mikro-orm/migrations"

export class Migration20261124175048 extends Migration {
  override async up(): Promise<void> {
    this.addSql(`alter table if exists "site_entry" drop constraint if exists "site_entry_slug_unique";`)
    this.addSql(
      `create table if not exists "site_entry" ("id" text not null, "kind" text check ("kind" in ('page', 'fundraiser', 'partner', 'practice', 'tenet', 'sample-card')) not null, "slug" text null, "title" text not null, "text" text not null, "link_url" text null, "link_label" text not null, "picture_id" text null, "picture_alt" text not null, "shows_from" text null, "shows_to" text null, "status" text check ("status" in ('draft', 'published')) not null, "rank" integer not null, "details" jsonb not null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "site_entry_pkey" primary key ("id"));`,
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_site_entry_deleted_at" ON "site_entry" ("deleted_at") WHERE deleted_at IS NULL;`,
    )
    this.addSql(
      `CREATE UNIQUE INDEX IF NOT EXISTS "IDX_site_entry_slug_unique" ON "site_entry" ("slug") WHERE slug is not null and deleted_at is null;`,
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_site_entry_kind_rank" ON "site_entry" ("kind", "rank") WHERE deleted_at IS NULL;`,
    )

    this.addSql(
      `create table if not exists "site_picture" ("id" text not null, "file_key" text not null, "width" integer not null, "height" integer not null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "site_picture_pkey" primary key ("id"));`,
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_site_picture_deleted_at" ON "site_picture" ("deleted_at") WHERE deleted_at IS NULL;`,
    )

    this.addSql(
      `create table if not exists "site_setting" ("id" text not null, "nonprofit_url" text null, "calendar_url" text null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "site_setting_pkey" primary key ("id"));`,
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_site_setting_deleted_at" ON "site_setting" ("deleted_at") WHERE deleted_at IS NULL;`,
    )
  }

  override async down(): Promise<void> {
    this.addSql(`drop table if exists "site_entry" cascade;`)

    this.addSql(`drop table if exists "site_picture" cascade;`)

    this.addSql(`drop table if exists "site_setting" cascade;`)
  }
}
