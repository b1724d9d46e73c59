// @ts-check
import { readFileSync } from "node:fs"

/** @typedef {import("../start-sandbox.mjs").Settings} Settings */

/** Stripe.js for the shop's page, one classic script out of these modules, in the order in which they need each other. */
const hostModules = [
  "frame/api",
  "host/emitter",
  "host/channel",
  "host/overlay",
  "host/payment-element",
  "host/elements",
  "host/confirm",
  "host/stripe",
]

/** @type {Record<string, string>} */
const types = {
  css: "text/css; charset=utf-8",
  html: "text/html; charset=utf-8",
  mjs: "text/javascript; charset=utf-8",
}

/** The sandbox's own documents: scripts and styles only from here, and framed only by a shop. */
const pages = new Set(["/payment-frame", "/3d-secure"])
const assets = new Set([
  "/payment-frame.css",
  "/payment-frame.mjs",
  "/card-fields.mjs",
  "/card-brand.mjs",
  "/appearance.mjs",
  "/api.mjs",
  "/3d-secure.css",
  "/3d-secure.mjs",
])

/**
 * Serves what the browser loads.
 * @param {Settings} settings
 * @param {string} method
 * @param {URL} url
 * @param {import("node:http").ServerResponse} response
 * @returns {boolean} whether it was such a request
 */
export function serveBrowserFile(settings, method, { pathname }, response) {
  if (method !== "GET" && method !== "HEAD") return false
  if (pathname === "/stripe.js") return send(response, types.mjs, stripeJs(), {})
  if (pages.has(pathname)) return send(response, types.html, read(`${pathname}.html`), policy(settings))
  if (assets.has(pathname)) return send(response, types[pathname.split(".").pop() ?? ""], read(pathname), {})
  return false
}

/** @param {string} path */
const read = (path) => readFileSync(new URL(`./frame${path}`, import.meta.url), "utf8")

/** A module's imports name what stands above it in the same script, so they and `export` fall away. */
const stripeJs = () => {
  const modules = hostModules.map((name) => readFileSync(new URL(`./${name}.mjs`, import.meta.url), "utf8"))
  const script = modules.map((code) => code.replace(/^import .*$/gm, "").replace(/^export /gm, "")).join("\n")
  return `(() => {\n"use strict";\n${script}\n})();\n`
}

/** @param {Settings} settings */
function policy({ frameAncestors }) {
  const local = ["http", "https"].flatMap((scheme) => [`${scheme}://localhost:*`, `${scheme}://127.0.0.1:*`])
  return {
    "content-security-policy": [
      "default-src 'none'",
      "script-src 'self'",
      "style-src 'self'",
      "connect-src 'self'",
      `font-src 'self' data: ${[...local, ...frameAncestors].join(" ")}`,
      "img-src 'self' data:",
      "base-uri 'none'",
      "form-action 'none'",
      `frame-ancestors 'self' ${[...local, ...frameAncestors].join(" ")}`,
    ].join("; "),
  }
}

/** @param {import("node:http").ServerResponse} response @param {string | undefined} type @param {string} body @param {Record<string, string>} headers */
function send(response, type = "text/plain", body, headers) {
  response.writeHead(200, {
    "content-type": type,
    "cache-control": "no-cache",
    "cross-origin-resource-policy": "cross-origin",
    "referrer-policy": "no-referrer",
    "x-content-type-options": "nosniff",
    ...headers,
  })
  response.end(body)
  return true
}
