import { drawIcon, ICONS, type IconName } from "@/features/site/draw-icon"

type Context = { params: Promise<{ name: IconName }> }

/** The icons are drawn while building, and there are no others. */
export const dynamic = "force-static"
export const dynamicParams = false
export const generateStaticParams = () => Object.keys(ICONS).map((name) => ({ name }))

export async function GET(_request: Request, { params }: Context) {
  const icon = await drawIcon((await params).name)
  return new Response(new Uint8Array(icon), {
    headers: { "content-type": "image/png", "cache-control": "public, max-age=86400" },
  })
}
