import { Migration } from "@medusajs/framework/mikro-orm/migrations"

export class Migration20261124175255 extends Migration {
  override async up(): Promise<void> {
    this.addSql(`alter table if exists "link_check" drop constraint if exists "link_check_url_unique";`)
    this.addSql(
      `create table if not exists "link_check" ("id" text not null, "url" text not null, "ok" boolean not null default true, "fault" text null, "failures" integer not null default 0, "failing_since" timestamptz null, "checked_at" timestamptz not null, "told_at" timestamptz null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "link_check_pkey" primary key ("id"));`,
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_link_check_deleted_at" ON "link_check" ("deleted_at") WHERE deleted_at IS NULL;`,
    )
    this.addSql(
      `CREATE UNIQUE INDEX IF NOT EXISTS "IDX_link_check_url_unique" ON "link_check" ("url") WHERE deleted_at IS NULL;`,
    )
  }

  override async down(): Promise<void> {
    this.addSql(`drop table if exists "link_check" cascade;`)
  }
}
