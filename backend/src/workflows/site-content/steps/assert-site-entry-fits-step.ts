import { MedusaContainer } from "@medusajs/framework/types"
import { MedusaError, Modules } from "@medusajs/framework/utils"
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { SiteEntryInput } from "../../../contracts/site-content"
import { SITE_CONTENT_MODULE } from "../../../modules/site-content"
import { SiteContentModuleService } from "../../../modules/site-content/service"

type Fitting = { entry: SiteEntryInput; id?: string }

/** @throws MedusaError invalid_data when its picture or deck is not there, or another page has its address. */
export const assertSiteEntryFitsStep = createStep("assert-site-entry-fits", async (input: Fitting, { container }) => {
  const fault = await faultOf(container, input)
  if (fault) throw new MedusaError(MedusaError.Types.INVALID_DATA, fault)
  return new StepResponse(null)
})

async function faultOf(container: MedusaContainer, { entry, id }: Fitting): Promise<string | null> {
  const site = container.resolve<SiteContentModuleService>(SITE_CONTENT_MODULE)
  if (entry.picture_id) {
    const [picture] = await site.listSitePictures({ id: entry.picture_id }, { take: 1 })
    if (!picture) return "There is no such picture. Upload it again."
  }
  if (entry.kind === "page") {
    const [other] = await site.listSiteEntries({ slug: entry.slug }, { take: 1 })
    if (other && other.id !== id) return `The page "${other.title}" is at this address. Choose another one.`
  }
  if (entry.kind === "sample-card") {
    const { deck_handle } = entry
    const [deck] = await container.resolve(Modules.PRODUCT).listProducts({ handle: deck_handle }, { take: 1 })
    if (!deck) return `There is no deck at "${deck_handle}".`
  }
  return null
}
