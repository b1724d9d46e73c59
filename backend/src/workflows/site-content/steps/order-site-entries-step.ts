import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { OrderSiteEntries } from "../../../contracts/site-content"
import { SITE_CONTENT_MODULE } from "../../../modules/site-content"
import { SiteContentModuleService } from "../../../modules/site-content/service"
import { ShopRefusal } from "../../../refusal"
import { ALL } from "../site-entry-views"

/** @throws ShopRefusal changed_meanwhile (409) unless each entry of the kind is named once, and nothing else. */
export const orderSiteEntriesStep = createStep(
  "order-site-entries",
  async ({ kind, ids }: OrderSiteEntries, { container }) => {
    const site = container.resolve<SiteContentModuleService>(SITE_CONTENT_MODULE)
    const stored = await site.listSiteEntries({ kind }, { ...ALL, order: { rank: "ASC", id: "ASC" } })
    const before = stored.map(({ id }) => id)
    if (before.toSorted().join() !== ids.toSorted().join())
      throw new ShopRefusal(409, "changed_meanwhile", "The list has changed since you opened it. Load it again.")
    await site.rankSiteEntries(ids)
    return new StepResponse({ ids }, before)
  },
  async (before, { container }) => {
    if (before) await container.resolve<SiteContentModuleService>(SITE_CONTENT_MODULE).rankSiteEntries(before)
  },
)
