import { MedusaContainer } from "@medusajs/framework/types"
import sharp from "sharp"
import { SITE_CONTENT_MODULE } from "../../modules/site-content"
import { asStored } from "../../modules/site-content/as-stored"
import { SiteContentModuleService } from "../../modules/site-content/service"
import { keepSitePictureWorkflow } from "../../workflows/site-content/keep-site-picture"
import { posterPicture } from "../pictures/poster"
import { sampleSite } from "../samples/site-content"

/**
 * The sample pages, in one transaction, unless staff have ever had an entry: one that they deleted counts too. So a shop that
 * was there before the site had pages gets them as well.
 */
export async function seedSiteContent(container: MedusaContainer) {
  const site = container.resolve<SiteContentModuleService>(SITE_CONTENT_MODULE)
  const [, count] = await site.listAndCountSiteEntries({}, { take: 1, withDeleted: true })
  if (count > 0) return
  const poster = await sharp(Buffer.from(posterPicture())).png().toBuffer()
  const { result: picture } = await keepSitePictureWorkflow(container).run({
    input: { content: poster.toString("base64") },
  })
  const entries = sampleSite(picture.id).map((entry, index) => ({ ...asStored(entry), rank: index + 1 }))
  await site.createSiteEntries(entries)
}
