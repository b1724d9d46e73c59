import { writeFileSync } from "node:fs"
import { request } from "node:http"
import { join } from "node:path"
import { freePort } from "../shop/assert-ports-free.mjs"
import { serveMails } from "./serve-mails.mjs"
import { temporaryFolder } from "../testing/temporary-folder.mjs"

const folder = temporaryFolder()
const keep = (name, mail) => writeFileSync(join(folder, `${name}.json`), JSON.stringify(mail))
const mail = {
  to: "a@example.org",
  from: "shop@example.org",
  kind: "order-confirmation",
  text: "See http://localhost:8000/orders/x",
}
keep("2026-01-01T10-00-00.000Z-order-confirmation-1", {
  ...mail,
  subject: "First <b>",
  html: "<p>One</p>",
  sent_at: "2026-01-01T10:00:00Z",
})
keep("2026-01-02T10-00-00.000Z-order-confirmation-2", {
  ...mail,
  subject: "Second",
  html: "<html><head></head><script>alert(1)</script></html>",
  sent_at: "2026-01-02T10:00:00Z",
})

keep("2026-01-03T10-00-00.000Z-quote-link-3", {
  ...mail,
  subject: "Third",
  html: "<p>Three</p>",
  sent_at: "2026-01-03T10:00:00Z",
  attachments: [
    { filename: 'quote"1.pdf', content_type: "text/html", content: Buffer.from("%PDF-").toString("base64") },
  ],
})

let port, server
beforeAll(async () => {
  port = await freePort()
  server = serveMails(folder, port)
})
afterAll(() => server.close())

/** By node:http, because fetch does not let a caller choose the Host header. */
const get = (path, { host = `localhost:${port}`, method = "GET" } = {}) =>
  new Promise((resolve, reject) => {
    request({ host: "127.0.0.1", port, path, method, headers: { host } }, (response) => {
      let body = ""
      response.on("data", (text) => (body += text))
      response.on("end", () => resolve({ status: response.statusCode, headers: response.headers, body }))
    })
      .on("error", reject)
      .end()
  })

it("lists the mails, the newest first, with their subjects as text", async () => {
  const { status, body } = await get("/")
  expect(status).toBe(200)
  expect(body.indexOf("Second")).toBeLessThan(body.indexOf("First &lt;b&gt;"))
})

it("shows a mail's HTML in a frame where nothing runs", async () => {
  const path = "/mails/2026-01-02T10-00-00.000Z-order-confirmation-2"
  expect((await get(path)).body).toContain(`<iframe title="The mail as HTML" sandbox="allow-popups`)
  const { headers, body } = await get(`${path}/html`)
  expect(body).toContain("<script>alert(1)</script>")
  expect(headers["content-security-policy"]).toMatch(/default-src 'none'.*sandbox/)
  expect(headers["content-security-policy"]).not.toMatch(/script/)
})

it("answers to this machine's own names only", async () => {
  expect((await get("/", { host: `127.0.0.1:${port}` })).status).toBe(200)
  expect((await get("/", { host: `mails.attacker.example:${port}` })).status).toBe(403)
  expect((await get("/", { host: "localhost" })).status).toBe(403)
})

it.each(["/mails/nothing", "/mails/..%2F..%2Fsecrets", "/mails/%E0%A4%A", "/secrets.json"])(
  "has nothing at %s",
  async (path) => {
    expect((await get(path)).status).toBe(404)
  },
)

it("lets nobody write", async () => expect((await get("/", { method: "DELETE" })).status).toBe(405))

it("hands out what is attached to a mail as a file to save", async () => {
  const path = "/mails/2026-01-03T10-00-00.000Z-quote-link-3"
  expect((await get(path)).body).toContain(`<a href="${path}/attachments/0">quote&quot;1.pdf</a>`)
  const { headers, body } = await get(`${path}/attachments/0`)
  expect(body).toBe("%PDF-")
  expect(headers["content-type"]).toBe("application/octet-stream")
  expect(headers["content-disposition"]).toBe(`attachment; filename="quote-1.pdf"`)
  expect((await get(`${path}/attachments/1`)).status).toBe(404)
})
