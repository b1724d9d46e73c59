import { MedusaError } from "@medusajs/framework/utils"
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { UpdateSiteEntry } from "../../../contracts/site-content"
import { SITE_CONTENT_MODULE } from "../../../modules/site-content"
import { asStored } from "../../../modules/site-content/as-stored"
import { SiteContentModuleService } from "../../../modules/site-content/service"
import { ShopRefusal } from "../../../refusal"

/**
 * @throws ShopRefusal changed_meanwhile (409) when the stored entry is not the one that the form was filled from;
 * MedusaError not_found when there is none, invalid_data when its kind would change.
 */
export const updateSiteEntryStep = createStep(
  "update-site-entry",
  async ({ id, entry, seen_updated_at }: UpdateSiteEntry & { id: string }, { container }) => {
    const site = container.resolve<SiteContentModuleService>(SITE_CONTENT_MODULE)
    const before = await site.retrieveSiteEntry(id)
    if (before.kind !== entry.kind)
      throw new MedusaError(MedusaError.Types.INVALID_DATA, `This is a ${before.kind} and stays one.`)
    if (before.updated_at.getTime() !== Date.parse(seen_updated_at))
      throw new ShopRefusal(
        409,
        "changed_meanwhile",
        `Somebody else has changed "${before.title}" since you opened it, and nothing of yours is saved. Keep a copy of what you wrote, load it again and put it in once more.`,
      )
    await site.updateSiteEntries({ id, ...asStored(entry) })
    return new StepResponse({ id }, before)
  },
  async (before, { container }) => {
    if (before) await container.resolve<SiteContentModuleService>(SITE_CONTENT_MODULE).updateSiteEntries(before)
  },
)
