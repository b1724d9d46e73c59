import { createRequire } from "node:module"
import { areCurrent, countExpiry } from "./cache-expiries.mjs"

/**
 * Where Next keeps pages and reads by default. It has no public name, and Next is pinned.
 * @type {typeof import("next/dist/server/lib/incremental-cache/file-system-cache.js").default}
 */
const FileSystemCache = createRequire(import.meta.url)(
  "next/dist/server/lib/incremental-cache/file-system-cache.js",
).default

const TAGS_HEADER = "x-next-cache-tags"

/**
 * @typedef {{ tags?: string[], headers?: Record<string, unknown> }} Kept
 */

/**
 * The tags of a kept read, or those of all reads that went into a kept page.
 * @param {Kept | null | undefined} kept
 */
function tagsOf(kept) {
  const ofPage = kept?.headers?.[TAGS_HEADER]
  return typeof ofPage === "string" ? ofPage.split(",") : (kept?.tags ?? [])
}

/** Next's own cache, but for what was being read while one of its tags was expired: that is never served. */
export default class CacheHandler extends FileSystemCache {
  /**
   * @override
   * @param {Parameters<InstanceType<typeof FileSystemCache>["get"]>} args
   */
  async get(...args) {
    const entry = await super.get(...args)
    return entry && areCurrent(tagsOf(/** @type {Kept | null} */ (entry.value))) ? entry : null
  }

  /**
   * @override
   * @param {string | string[]} tags
   * @param {{ expire?: number }} [durations]
   */
  async revalidateTag(tags, durations) {
    countExpiry([tags].flat())
    return super.revalidateTag(tags, durations)
  }
}
