import { join } from "node:path"
import type { NextConfig } from "next"

const config: NextConfig = {
  // One lockfile serves both workspaces, so the repository is the root, not this folder.
  turbopack: { root: join(import.meta.dirname, "..") },
  transpilePackages: ["@sf-cess/backend"],
  poweredByHeader: false,
  reactStrictMode: true,
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
    serverActions: { bodySizeLimit: "256kb" },
  },
}

export default config
