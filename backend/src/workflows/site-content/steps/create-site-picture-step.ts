import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { SITE_CONTENT_MODULE } from "../../../modules/site-content"
import { SiteContentModuleService } from "../../../modules/site-content/service"

export const createSitePictureStep = createStep(
  "create-site-picture",
  async (picture: { file_key: string; width: number; height: number }, { container }) => {
    const site = container.resolve<SiteContentModuleService>(SITE_CONTENT_MODULE)
    const { id, width, height } = await site.createSitePictures(picture)
    return new StepResponse({ id, width, height }, id)
  },
  async (id, { container }) => {
    if (id) await container.resolve<SiteContentModuleService>(SITE_CONTENT_MODULE).deleteSitePictures(id)
  },
)
