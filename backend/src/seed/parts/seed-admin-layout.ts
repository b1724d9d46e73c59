import { MedusaContainer } from "@medusajs/framework/types"
import { Modules } from "@medusajs/framework/utils"

/** The shop's own boxes of Medusa's pages, by the ids in admin/widgets. */
const BOXES = {
  "product.details": ["prices", "box", "finder"],
  "order.details": ["schools"],
}

/** Puts the shop's own boxes first on a page, where Medusa would put them last. Staff may move them. */
export async function seedAdminLayout(container: MedusaContainer) {
  const settings = container.resolve(Modules.SETTINGS)
  for (const [zone, boxes] of Object.entries(BOXES)) {
    if (await settings.getSystemDefaultLayoutConfiguration(zone)) continue
    // Everything without an order of its own has 0.
    const widgets = Object.fromEntries(
      boxes.map((name, index) => [`widget:deck-shop-${name}`, { order: index - boxes.length }]),
    )
    await settings.setSystemDefaultLayoutConfiguration(zone, { widgets })
  }
}
