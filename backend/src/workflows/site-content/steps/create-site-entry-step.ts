import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { SiteEntryInput } from "../../../contracts/site-content"
import { SITE_CONTENT_MODULE } from "../../../modules/site-content"
import { asStored } from "../../../modules/site-content/as-stored"
import { SiteContentModuleService } from "../../../modules/site-content/service"

export const createSiteEntryStep = createStep(
  "create-site-entry",
  async (entry: SiteEntryInput, { container }) => {
    const site = container.resolve<SiteContentModuleService>(SITE_CONTENT_MODULE)
    const [last] = await site.listSiteEntries({ kind: entry.kind }, { take: 1, order: { rank: "DESC" } })
    const { id } = await site.createSiteEntries({ ...asStored(entry), rank: (last?.rank ?? 0) + 1 })
    return new StepResponse({ id }, id)
  },
  async (id, { container }) => {
    if (id) await container.resolve<SiteContentModuleService>(SITE_CONTENT_MODULE).deleteSiteEntries(id)
  },
)
