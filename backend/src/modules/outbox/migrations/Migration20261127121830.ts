import { Migration } from "@medusajs/framework/mikro-orm/migrations"

export class Migration20261127121830 extends Migration {
  override async up(): Promise<void> {
    this.addSql(`alter table if exists "outbox_message" drop constraint if exists "outbox_message_kind_check";`)

    this.addSql(
      `alter table if exists "outbox_message" add constraint "outbox_message_kind_check" check("kind" in ('order-confirmation', 'staff-new-order', 'order-shipped', 'order-canceled', 'order-refunded', 'order-parcels-shipped', 'receiver-shipped', 'quote-link', 'quote-news', 'staff-quote', 'password-reset', 'staff-alert', 'revalidate-storefront'));`,
    )
  }

  override async down(): Promise<void> {
    this.addSql(`alter table if exists "outbox_message" drop constraint if exists "outbox_message_kind_check";`)

    this.addSql(
      `alter table if exists "outbox_message" add constraint "outbox_message_kind_check" check("kind" in ('order-confirmation', 'staff-new-order', 'order-shipped', 'order-canceled', 'order-refunded', 'password-reset', 'staff-alert', 'revalidate-storefront'));`,
    )
  }
}
