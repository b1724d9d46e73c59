import type { MetadataRoute } from "next"
import { absoluteUrl } from "@/lib/absolute-url"

/** The shop's address is a setting, which a build does not have. */
export const dynamic = "force-dynamic"

/**
 * Pages that are nobody else's business say so themselves (`UNLISTED`), which a robot only reads where it may look; kept
 * from robots is what has no page to say it.
 */
export default function robots(): MetadataRoute.Robots {
  return { rules: { userAgent: "*", allow: "/", disallow: ["/api/"] }, sitemap: absoluteUrl("/sitemap.xml") }
}
