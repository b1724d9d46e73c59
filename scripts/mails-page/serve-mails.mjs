import { createServer } from "node:http"
import { listPage, mailPage } from "./mail-pages.mjs"
import { findMail, listMails } from "./read-mails.mjs"

const PAGE_POLICY =
  "default-src 'none'; style-src 'unsafe-inline'; frame-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'"
/** A mail is other people's text: it may look as it likes, but nothing in it runs, and nothing is fetched for it. */
const MAIL_POLICY =
  "default-src 'none'; style-src 'unsafe-inline'; img-src data:; base-uri 'none'; form-action 'none'; frame-ancestors 'self'; sandbox allow-popups allow-popups-to-escape-sandbox"

/**
 * Shows the mails that the shop has kept as files, to this machine alone: it listens on the loopback address, and answers
 * only to that address's own names, so that no foreign page can read it through a name of its own (DNS rebinding).
 * @param {string} folder
 * @param {number} port
 * @returns {import("node:http").Server}
 */
export function serveMails(folder, port) {
  const hosts = new Set([`localhost:${port}`, `127.0.0.1:${port}`])
  const server = createServer((request, response) => {
    const reply = (/** @type {number} */ status, /** @type {string} */ body, policy = PAGE_POLICY) =>
      response
        .writeHead(status, {
          "content-type": "text/html; charset=utf-8",
          "content-security-policy": policy,
          "x-content-type-options": "nosniff",
          "referrer-policy": "no-referrer",
          "cache-control": "no-store",
        })
        .end(request.method === "HEAD" ? undefined : body)
    if (!hosts.has(request.headers.host ?? "")) return reply(403, "This page is for this machine only.")
    if (!["GET", "HEAD"].includes(request.method ?? "")) return reply(405, "Mails can only be read here.")
    const { pathname } = new URL(request.url ?? "/", "http://localhost")
    if (pathname === "/") return reply(200, listPage(listMails(folder)))
    const [, id = "", html, index] = /^\/mails\/([^/]+)(?:(\/html)|\/attachments\/(\d+))?$/.exec(pathname) ?? []
    const mail = findMail(folder, decode(id))
    const file = mail?.attachments?.[Number(index)]
    if (file) return sendFile(response, file)
    if (!mail || index) return reply(404, "There is no such mail.")
    return html ? reply(200, inNewTabs(mail.html), MAIL_POLICY) : reply(200, mailPage(mail))
  })
  return server.listen(port, "127.0.0.1")
}

/**
 * To be saved, never shown by this page: a file may be anything.
 * @param {import("node:http").ServerResponse} response
 * @param {NonNullable<import("./read-mails.mjs").Mail["attachments"]>[number]} file
 */
function sendFile(response, { filename, content }) {
  response
    .writeHead(200, {
      "content-type": "application/octet-stream",
      "content-disposition": `attachment; filename="${filename.replace(/[^\w.-]/g, "-")}"`,
      "x-content-type-options": "nosniff",
      "cache-control": "no-store",
    })
    .end(Buffer.from(content, "base64"))
}

/**
 * @param {string} part of an address
 * @returns {string} empty when it is malformed
 */
function decode(part) {
  try {
    return decodeURIComponent(part)
  } catch (error) {
    if (error instanceof URIError) return ""
    throw error
  }
}

/** A link in the frame would open in the frame, where the shop refuses to be shown. */
const inNewTabs = (/** @type {string} */ html) => html.replace(/<head[^>]*>/i, '$&<base target="_blank">')
