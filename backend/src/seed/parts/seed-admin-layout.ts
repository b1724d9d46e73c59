import { MedusaContainer } from "@medusajs/framework/types"
import { Modules } from "@medusajs/framework/utils"

/** Puts the shop's price editor first on a product's page, where Medusa would put it last. Staff may move it. */
export async function seedAdminLayout(container: MedusaContainer) {
  const settings = container.resolve(Modules.SETTINGS)
  const zone = "product.details"
  if (await settings.getSystemDefaultLayoutConfiguration(zone)) return
  // Everything without an order of its own has 0; the id is the one in admin/widgets/product-prices.tsx.
  await settings.setSystemDefaultLayoutConfiguration(zone, { widgets: { "widget:deck-shop-prices": { order: -1 } } })
}
