import { readPicture } from "@/features/catalogue/read-picture"

type Context = { params: Promise<{ id: string }> }

/** A picture of the catalogue at an address of the shop's own, so that no browser ever needs the backend's. */
export async function GET(_request: Request, { params }: Context) {
  const picture = await readPicture((await params).id)
  if (!picture) return new Response("There is no such picture.\n", { status: 404 })
  return new Response(picture.body, {
    headers: {
      "content-type": picture.type,
      // An id never gets another picture: a new one is a new image with a new id.
      "cache-control": "public, max-age=31536000, immutable",
      "x-content-type-options": "nosniff",
      "content-security-policy": "default-src 'none'",
    },
  })
}
