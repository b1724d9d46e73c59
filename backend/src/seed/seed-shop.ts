import { ExecArgs, MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys, Modules } from "@medusajs/framework/utils"
import { seedAdministrator } from "./parts/seed-administrator"
import { seedAdminLayout } from "./parts/seed-admin-layout"
import { seedDecks } from "./parts/seed-decks"
import { seedLocation } from "./parts/seed-location"
import { seedPictures } from "./parts/seed-pictures"
import { seedPublishableKey } from "./parts/seed-publishable-key"
import { seedQuoteSettings } from "./parts/seed-quote-settings"
import { seedReturnReasons } from "./parts/seed-return-reasons"
import { seedShipping } from "./parts/seed-shipping"
import { seedSiteContent } from "./parts/seed-site-content"
import { seedStore, theStore } from "./parts/seed-store"
import { seedTaxTable } from "./parts/seed-tax-table"

/**
 * Fills an empty shop with the samples of seed/samples, run by `medusa exec`. After a crash half-way it goes on where it
 * stopped. Once done it says so in the store's metadata (`samples_seeded_at`) and touches the staff's data no more, except
 * that the publishable key follows its setting. The first administrator is made of ADMIN_EMAIL and ADMIN_PASSWORD, if set.
 * @throws Error when MEDUSA_PUBLISHABLE_KEY is not set.
 */
export default async function seedShop({ container }: Pick<ExecArgs, "container">) {
  const logger = container.resolve(ContainerRegistrationKeys.LOGGER)
  const store = await theStore(container)
  await seedPublishableKey(container, store.default_sales_channel_id!, publishableKey())
  const { ADMIN_EMAIL, ADMIN_PASSWORD } = process.env
  if (ADMIN_EMAIL && ADMIN_PASSWORD) await seedAdministrator(container, ADMIN_EMAIL, ADMIN_PASSWORD)
  if (store.metadata?.samples_seeded_at) {
    // A shop that was seeded before the site had pages, or the shop quotes, gets those, and no other sample again.
    await seedSiteContent(container)
    await seedQuoteSettings(container)
    return logger.info("The shop is seeded already.")
  }
  await seedSamples(container)
  await container
    .resolve(Modules.STORE)
    .updateStores(store.id, { metadata: { ...store.metadata, samples_seeded_at: new Date().toISOString() } })
  logger.info("The shop is seeded with its samples.")
}

async function seedSamples(container: MedusaContainer) {
  const { channel_id } = await seedStore(container)
  const { id: location_id } = await seedLocation(container, channel_id)
  const profile_id = await seedShipping(container, location_id)
  const products = await seedDecks(container, { channel_id, location_id, profile_id })
  await seedPictures(container, products)
  await seedTaxTable(container)
  await seedReturnReasons(container)
  await seedSiteContent(container)
  await seedQuoteSettings(container)
  await seedAdminLayout(container)
}

function publishableKey(): string {
  const key = process.env.MEDUSA_PUBLISHABLE_KEY
  if (!key?.startsWith("pk_")) throw new Error("MEDUSA_PUBLISHABLE_KEY must be set to a key that begins with pk_.")
  return key
}
