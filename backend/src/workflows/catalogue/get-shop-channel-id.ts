import type { MedusaContainer } from "@medusajs/framework/types"
import { MedusaError, Modules } from "@medusajs/framework/utils"

/** The shop's one sales channel, for what no request with a publishable key asks: jobs, mails, staff, links. */
export async function getShopChannelId(container: MedusaContainer): Promise<string> {
  const [store] = await container.resolve(Modules.STORE).listStores({}, { take: 1 })
  if (store?.default_sales_channel_id) return store.default_sales_channel_id
  throw new MedusaError(MedusaError.Types.UNEXPECTED_STATE, "The store has no sales channel.")
}
