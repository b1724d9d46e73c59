/*
 * Shows a page of the shop's own where the network has none. It keeps that one page and nothing else, passes everything on
 * to the network first, and leaves the checkout and whatever is no page at all to the browser.
 */
const CACHE = "offline-1"
const PAGE = "/offline.html"

async function keepPage() {
  const cache = await caches.open(CACHE)
  await cache.add(new Request(PAGE, { cache: "reload" }))
  await self.skipWaiting()
}

async function begin() {
  for (const name of await caches.keys()) if (name !== CACHE) await caches.delete(name)
  // The page is asked for while the worker is still starting.
  await self.registration.navigationPreload?.enable()
  await self.clients.claim()
}

async function fromNetwork(event) {
  try {
    return (await event.preloadResponse) ?? (await fetch(event.request))
  } catch {
    return (await caches.match(PAGE)) ?? Response.error()
  }
}

self.addEventListener("install", (event) => event.waitUntil(keepPage()))
self.addEventListener("activate", (event) => event.waitUntil(begin()))
self.addEventListener("fetch", (event) => {
  const { mode, method, url } = event.request
  if (mode !== "navigate" || method !== "GET" || /^\/checkout(\/|$)/.test(new URL(url).pathname)) return
  event.respondWith(fromNetwork(event))
})
