import { join } from "node:path"
import type { NextConfig } from "next"
import { BASIC_HEADERS, SECURE_HEADERS } from "./src/lib/security-headers"

const referrerPolicy = (source: string, value: string) => ({ source, headers: [{ key: "referrer-policy", value }] })

const config: NextConfig = {
  // One lockfile serves both workspaces, so the repository is the root, not this folder.
  turbopack: { root: join(import.meta.dirname, "..") },
  transpilePackages: ["@sf-cess/backend"],
  poweredByHeader: false,
  reactStrictMode: true,
  headers: () =>
    Promise.resolve([
      { source: "/((?!_next/).*)", headers: BASIC_HEADERS },
      {
        source: "/((?!_next/).*)",
        has: [{ type: "header", key: "x-forwarded-proto", value: "https" }],
        headers: SECURE_HEADERS,
      },
      // Secrets in an address never leave with a request. A page with a form must not use `no-referrer`: browsers then post
      // it with `Origin: null`, and Next refuses such a post to a server action.
      referrerPolicy("/orders/:path*", "no-referrer"),
      referrerPolicy("/quotes/:path*", "same-origin"),
      referrerPolicy("/preview/:path*", "no-referrer"),
      referrerPolicy("/orders/look-up", "strict-origin-when-cross-origin"),
      referrerPolicy("/account/reset-password", "same-origin"),
    ]),
  // How long, in seconds, a cache in front of the shop may show a kept page while it fetches the new one.
  expireTime: 3600,
  cacheHandler: join(import.meta.dirname, "src/lib/cache-handler.mjs"),
  images: {
    formats: ["image/avif", "image/webp"],
    localPatterns: [{ pathname: "/pictures/**", search: "" }],
    remotePatterns: [],
    // A deck is never shown wider than 640 CSS pixels, so three times that is the largest that is ever asked for.
    deviceSizes: [360, 480, 640, 828, 1080, 1280, 1920],
    imageSizes: [64, 96, 128, 192, 256],
    qualities: [80],
    minimumCacheTTL: 31_536_000,
  },
  experimental: {
    // Kept pages live in memory: a new process must never serve the catalogue of an earlier one.
    isrFlushToDisk: false,
    // With it, pages that are made at their first request answer 404 to the prefetch of their parts.
    prefetchInlining: false,
    // An order sheet has room for 300 schools with all that can be typed about each.
    serverActions: { bodySizeLimit: "1mb" },
  },
}

export default config
