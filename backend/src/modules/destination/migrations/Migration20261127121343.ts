import { Migration } from "@medusajs/framework/mikro-orm/migrations"

export class Migration20261127121343 extends Migration {
  override async up(): Promise<void> {
    this.addSql(
      `create table if not exists "destination" ("id" text not null, "cart_id" text null, "quote_version_id" text null, "customer_id" text null, "rank" integer not null, "school" text not null, "attention" text null, "address_1" text not null, "address_2" text null, "city" text not null, "province" text not null, "postal_code" text not null, "phone" text null, "email" text null, "note" text null, "quantities" jsonb not null, "sums" jsonb null, "tax_rate" jsonb null, "shipping_locked" boolean not null default false, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "destination_pkey" primary key ("id"));`,
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_destination_deleted_at" ON "destination" ("deleted_at") WHERE deleted_at IS NULL;`,
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_destination_cart_id_rank" ON "destination" ("cart_id", "rank") WHERE cart_id is not null and deleted_at is null;`,
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_destination_quote_version_id_rank" ON "destination" ("quote_version_id", "rank") WHERE quote_version_id is not null and deleted_at is null;`,
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_destination_customer_id" ON "destination" ("customer_id") WHERE customer_id is not null and deleted_at is null;`,
    )
  }

  override async down(): Promise<void> {
    this.addSql(`drop table if exists "destination" cascade;`)
  }
}
