import { Migration } from "@medusajs/framework/mikro-orm/migrations"

export class Migration20261124135634 extends Migration {
  override async up(): Promise<void> {
    this.addSql(
      `create table if not exists "tax_table_row" ("id" text not null, "province" text not null, "zip_from" text null, "zip_to" text null, "rate_millipercent" integer not null, "name" text not null, "shipping_taxed" boolean not null default false, "valid_from" text not null, "valid_to" text null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "tax_table_row_pkey" primary key ("id"));`,
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_tax_table_row_deleted_at" ON "tax_table_row" ("deleted_at") WHERE deleted_at IS NULL;`,
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_tax_table_row_province" ON "tax_table_row" ("province") WHERE deleted_at IS NULL;`,
    )
  }

  override async down(): Promise<void> {
    this.addSql(`drop table if exists "tax_table_row" cascade;`)
  }
}
