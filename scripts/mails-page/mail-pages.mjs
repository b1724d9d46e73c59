const ESCAPES = /** @type {const} */ ({ "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;", "'": "&#39;" })
const escape = (/** @type {string} */ text) =>
  text.replace(/[&<>"']/g, (sign) => ESCAPES[/** @type {keyof typeof ESCAPES} */ (sign)])

const time = (/** @type {string} */ iso) =>
  new Intl.DateTimeFormat("en-US", { dateStyle: "medium", timeStyle: "medium" }).format(new Date(iso))

/**
 * @param {string} title
 * @param {string} body
 */
const page = (title, body) => `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1"><title>${escape(title)}</title>
<style>
body { font: 1rem/1.5 system-ui, sans-serif; max-width: 60rem; margin: 2rem auto; padding: 0 1rem; color: #1c1c1c; background: #fff }
table { border-collapse: collapse; width: 100% } th, td { text-align: left; padding: .5rem; border-bottom: 1px solid #ccc }
dl { display: grid; grid-template-columns: max-content 1fr; gap: .25rem 1rem } dd { margin: 0 }
iframe { width: 100%; height: 40rem; border: 1px solid #999 } pre { white-space: pre-wrap; overflow-wrap: anywhere }
</style>
</head>
<body>${body}</body>
</html>`

/** @param {import("./read-mails.mjs").Mail[]} mails */
export function listPage(mails) {
  const row = (/** @type {import("./read-mails.mjs").Mail} */ { id, subject, to, sent_at }) =>
    `<tr><td><a href="/mails/${encodeURIComponent(id)}">${escape(subject)}</a></td><td>${escape(to)}</td><td>${time(sent_at)}</td></tr>`
  const table = `<table><thead><tr><th>Subject</th><th>To</th><th>Time</th></tr></thead><tbody>${mails.map(row).join("")}</tbody></table>`
  const nothing = "<p>The shop has sent no mail yet.</p>"
  return page("Mails of the shop", `<h1>Mails of the shop</h1>${mails.length ? table : nothing}`)
}

/** @param {import("./read-mails.mjs").Mail} mail */
export function mailPage({ id, subject, from, to, sent_at, kind, text, attachments = [] }) {
  const facts = Object.entries({ From: from, To: to, Sent: time(sent_at), Kind: kind })
  const files = attachments.map(
    ({ filename }, index) =>
      `<li><a href="/mails/${encodeURIComponent(id)}/attachments/${index}">${escape(filename)}</a></li>`,
  )
  return page(
    subject,
    `<p><a href="/">All mails</a></p><h1>${escape(subject)}</h1>
<dl>${facts.map(([name, value]) => `<dt>${name}</dt><dd>${escape(value)}</dd>`).join("")}</dl>
${files.length ? `<h2>Attached</h2><ul>${files.join("")}</ul>` : ""}
<h2>HTML</h2><iframe title="The mail as HTML" sandbox="allow-popups allow-popups-to-escape-sandbox" src="/mails/${encodeURIComponent(id)}/html"></iframe>
<h2>Text</h2><pre>${linked(text)}</pre>`,
  )
}

/** @param {string} text */
const linked = (text) => escape(text).replace(/https?:\/\/[^\s<]+/g, (url) => `<a href="${url}">${url}</a>`)
