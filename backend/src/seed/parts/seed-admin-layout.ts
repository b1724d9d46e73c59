import { MedusaContainer } from "@medusajs/framework/types"
import { Modules } from "@medusajs/framework/utils"

/** Puts the shop's own boxes first on a product's page, where Medusa would put them last. Staff may move them. */
export async function seedAdminLayout(container: MedusaContainer) {
  const settings = container.resolve(Modules.SETTINGS)
  const zone = "product.details"
  if (await settings.getSystemDefaultLayoutConfiguration(zone)) return
  // Everything without an order of its own has 0; the ids are those in admin/widgets.
  const shopsOwn = ["prices", "box", "finder"]
  const widgets = Object.fromEntries(
    shopsOwn.map((name, index) => [`widget:deck-shop-${name}`, { order: index - shopsOwn.length }]),
  )
  await settings.setSystemDefaultLayoutConfiguration(zone, { widgets })
}
