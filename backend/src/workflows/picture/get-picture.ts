import { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { z } from "@medusajs/framework/zod"
import { readSettings } from "../../config/read-settings"
import { SITE_CONTENT_MODULE } from "../../modules/site-content"
import { SiteContentModuleService } from "../../modules/site-content/service"
import { fileKeyOf } from "./picture-file"
import { Picture, readPicture } from "./read-picture"

const WithImages = z.object({ images: z.array(z.object({ id: z.string(), url: z.string() })) })

/**
 * A picture of a published product or of the nonprofit's pages, by its id; null where there is none, or its file is gone,
 * too large or no picture. One of a draft is found too, by whoever was given its id, which nobody can guess: a preview
 * shows it.
 */
export async function getPicture(container: MedusaContainer, id: string): Promise<Picture | null> {
  if (!/^\w{1,60}$/.test(id)) return null
  const key = id.startsWith("sitepic_") ? await siteKey(container, id) : await productKey(container, id)
  return key ? readPicture(container, key) : null
}

async function siteKey(container: MedusaContainer, id: string): Promise<string | undefined> {
  const [picture] = await container
    .resolve<SiteContentModuleService>(SITE_CONTENT_MODULE)
    .listSitePictures({ id }, { take: 1 })
  return picture?.file_key
}

async function productKey(container: MedusaContainer, id: string): Promise<string | null | undefined> {
  const query = container.resolve(ContainerRegistrationKeys.QUERY)
  const { data } = await query.graph({
    entity: "product",
    fields: ["images.id", "images.url"],
    filters: { status: "published", images: { id } },
  })
  const address = WithImages.array()
    .parse(data)[0]
    ?.images.find((image) => image.id === id)?.url
  return address && fileKeyOf(address, readSettings(process.env))
}
