import { execFileSync } from "node:child_process"
import { runningShop } from "../shop/running-shop.mjs"

const PARTS = { storefront: /next-server|next start/, backend: /cli\.js start|serve\.mjs medusa/ }

/**
 * Resident megabytes of the shop's two servers.
 * @param {string} dataDir of a shop on this machine
 * @returns {Record<string, number> | null} null when none runs there
 */
export function memory(dataDir) {
  const shop = runningShop(dataDir)
  if (!shop) return null
  const rows = execFileSync("ps", ["-eo", "pid=,ppid=,rss=,args="], { encoding: "utf8" })
    .trim()
    .split("\n")
    .map((row) => /^\s*(\d+)\s+(\d+)\s+(\d+)\s+(.*)$/.exec(row) ?? [])
    .map(([, pid, parent, rss, args = ""]) => ({ pid: Number(pid), parent: Number(parent), kB: Number(rss), args }))
  const family = new Set([shop.pid])
  for (let known = 0; known < family.size;) {
    known = family.size
    for (const { pid, parent } of rows) if (family.has(parent)) family.add(pid)
  }
  const own = rows.filter(({ pid }) => family.has(pid))
  const largest = (/** @type {RegExp} */ name) =>
    Math.round(Math.max(0, ...own.filter(({ args }) => name.test(args)).map(({ kB }) => kB)) / 1024)
  return { storefront: largest(PARTS.storefront), backend: largest(PARTS.backend) }
}
