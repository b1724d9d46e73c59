import { sharedPicture } from "@/features/shared-picture/shared-picture"
import { listPublicPages } from "@/features/site/public-pages"

type Context = { params: Promise<{ path?: string[] }> }

/** Drawn at the first request and then kept, as the page is that it stands for. What is no page has no picture. */
export const dynamic = "force-static"
export const generateStaticParams = () => []

export async function GET(_request: Request, { params }: Context) {
  const path = `/${((await params).path ?? []).join("/")}`
  const page = (await listPublicPages()).find((page) => page.path === path)
  return page ? sharedPicture(page) : new Response("There is no such picture.\n", { status: 404 })
}
