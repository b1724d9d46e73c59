import { FIGURE_FILES } from "@/features/cards/figure-file"

/** All of them are drawn while the shop is built. */
export const dynamic = "force-static"
export const dynamicParams = false
export const generateStaticParams = () => [...FIGURE_FILES.keys()].map((name) => ({ name }))

export async function GET(_request: Request, { params }: { params: Promise<{ name: string }> }) {
  const draw = FIGURE_FILES.get((await params).name)
  if (!draw) return new Response(null, { status: 404 })
  return new Response(draw(), {
    headers: { "content-type": "image/svg+xml", "cache-control": "public, max-age=86400" },
  })
}
