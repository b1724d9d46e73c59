import { Migration } from "@medusajs/framework/mikro-orm/migrations"

export class Migration20261127123912 extends Migration {
  override async up(): Promise<void> {
    this.addSql(
      `alter table if exists "quote" add column if not exists "request_key" text null, add column if not exists "renews_id" text null;`,
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_quote_request_key" ON "quote" ("request_key") WHERE request_key is not null and deleted_at is null;`,
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_quote_renews_id" ON "quote" ("renews_id") WHERE renews_id is not null and deleted_at is null;`,
    )
  }

  override async down(): Promise<void> {
    this.addSql(`drop index if exists "IDX_quote_request_key";`)
    this.addSql(`drop index if exists "IDX_quote_renews_id";`)
    this.addSql(`alter table if exists "quote" drop column if exists "request_key", drop column if exists "renews_id";`)
  }
}
