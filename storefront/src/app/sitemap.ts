import type { MetadataRoute } from "next"
import { listPublicPages } from "@/features/site/public-pages"
import { absoluteUrl } from "@/lib/absolute-url"

/** What is listed is read, and where the shop stands is known, when it is asked for: a build has neither. */
export const dynamic = "force-dynamic"

export default async function sitemap(): Promise<MetadataRoute.Sitemap> {
  return (await listPublicPages()).map(({ path }) => ({ url: absoluteUrl(path) }))
}
