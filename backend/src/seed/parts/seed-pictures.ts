import { MedusaContainer } from "@medusajs/framework/types"
import { Modules } from "@medusajs/framework/utils"
import { updateProductsWorkflow, uploadFilesWorkflow } from "@medusajs/medusa/core-flows"
import sharp from "sharp"
import { deckPictures, DrawnPicture } from "../pictures/deck-pictures"
import { SAMPLE_DECKS } from "../samples/decks"

/** Draws the pictures of each deck that has none and uploads them like any other, so that staff can replace them. */
export async function seedPictures(container: MedusaContainer, productIds: ReadonlyMap<string, string>) {
  for (const deck of SAMPLE_DECKS) {
    const id = productIds.get(deck.handle)
    if (!id || (await hasPictures(container, id))) continue
    const drawn = deckPictures(deck)
    const { result: files } = await uploadFilesWorkflow(container).run({
      input: { files: await Promise.all(drawn.map(asUpload)) },
    })
    const images = files.map(({ url }, index) => ({ url, metadata: { alt: drawn[index]!.alt } }))
    await updateProductsWorkflow(container).run({
      input: { selector: { id }, update: { images, thumbnail: images[0]?.url } },
    })
  }
}

async function hasPictures(container: MedusaContainer, id: string) {
  const product = await container.resolve(Modules.PRODUCT).retrieveProduct(id, { relations: ["images"] })
  return product.images.length > 0
}

async function asUpload({ name, svg }: DrawnPicture) {
  const bytes = await sharp(Buffer.from(svg)).webp({ quality: 88, effort: 5 }).toBuffer()
  return {
    filename: `${name}.webp`,
    mimeType: "image/webp",
    content: bytes.toString("base64"),
    access: "public" as const,
  }
}
