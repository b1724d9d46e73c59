import { once } from "node:events"
import { createServer, type IncomingMessage, type RequestListener, type Server } from "node:http"
import { lookup } from "node:dns/promises"
import type { AddressInfo } from "node:net"
import { gzipSync } from "node:zlib"
import { fetchOutside, type OutgoingRequest } from "./fetch-outside"

jest.mock("node:dns/promises", () => ({ lookup: jest.fn() }))
const hosts = jest.mocked(lookup)

const MAX = 100_000
const asked: IncomingMessage[] = []
const pages: Record<string, RequestListener> = {
  "/text": (_req, res) => void res.end("hello"),
  "/packed": (_req, res) => void res.setHeader("content-encoding", "gzip").end(gzipSync("hello")),
  "/bomb": (_req, res) => void res.setHeader("content-encoding", "gzip").end(gzipSync(Buffer.alloc(50_000_000))),
  "/odd-packing": (_req, res) => void res.setHeader("content-encoding", "gzip, gzip").end("hello"),
  "/broken-packing": (_req, res) => void res.setHeader("content-encoding", "gzip").end("hello"),
  "/huge": (_req, res) => void res.end(Buffer.alloc(MAX + 1)),
  "/silent": () => undefined,
  "/drip": (_req, res) => {
    const drops = setInterval(() => res.write("a"), 50)
    res.on("close", () => clearInterval(drops))
  },
  "/cut": (_req, res) => void res.writeHead(200, { "content-length": 10 }).write("a", () => res.destroy()),
  "/gone": (_req, res) => void res.writeHead(404).end(),
  "/cookie": (_req, res) => void res.writeHead(302, { location: "/text", "set-cookie": "a=b" }).end(),
  "/nowhere": (_req, res) => void res.writeHead(302, { location: "http://[" }).end(),
  "/round": (_req, res) => void res.writeHead(302, { location: "/round" }).end(),
}

let server: Server
let origin: string

beforeAll(async () => {
  server = createServer((req, res) => {
    asked.push(req)
    const to = /^\/to\?(.+)/.exec(req.url ?? "")?.[1]
    if (to) res.writeHead(302, { location: decodeURIComponent(to) }).end()
    else pages[req.url ?? ""]?.(req, res)
  }).listen(0, "127.0.0.1")
  await once(server, "listening")
  origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
})
beforeEach(() => {
  asked.length = 0
  hosts.mockReset()
})
afterAll(() => {
  server.closeAllConnections()
  server.close()
})

const found = (...addresses: string[]) =>
  // The real one answers a list when all are asked for, which its types say in an overload that a mock cannot.
  hosts.mockImplementation(async () => addresses.map((address) => ({ address, family: 4 })) as never)

const ask = (address: string, request: Partial<OutgoingRequest> = {}) =>
  fetchOutside(address, { seconds: 5, maxBytes: MAX, trusted: [origin], ...request })
const faultOf = (address: string, request: Partial<OutgoingRequest> = {}) =>
  ask(address, request).then(
    ({ status }) => `answered ${status}`,
    (error: { kind: string }) => error.kind,
  )

describe("fetchOutside", () => {
  it.each(["/text", "/packed"])("reads %s", async (path) => {
    const { status, body } = await ask(origin + path)
    expect([status, body.toString()]).toEqual([200, "hello"])
  })

  it("answers what the server says, and reads no body of a failure or when none is wanted", async () => {
    expect(await ask(`${origin}/gone`)).toMatchObject({ status: 404, body: Buffer.alloc(0) })
    expect(await ask(`${origin}/huge`, { maxBytes: undefined })).toMatchObject({ status: 200, body: Buffer.alloc(0) })
    expect((await ask(`${origin}/text`, { method: "HEAD" })).status).toBe(200)
  })

  it("names itself plainly, and carries neither cookies nor passwords", async () => {
    await ask(`${origin}/cookie`)
    expect(asked.map(({ url }) => url)).toEqual(["/cookie", "/text"])
    for (const { headers } of asked) {
      expect(headers["user-agent"]).toBe("deck-shop")
      expect(headers).not.toHaveProperty("cookie")
      expect(headers).not.toHaveProperty("authorization")
    }
    expect(await faultOf(origin.replace("//", "//name:secret@"))).toBe("forbidden")
  })

  it.each(["/huge", "/bomb"])("breaks off at %s", async (path) => expect(await faultOf(origin + path)).toBe("too-big"))

  it.each(["/silent", "/drip"])("gives up on %s when its time is over", async (path) =>
    expect(await faultOf(origin + path, { seconds: 0.3 })).toBe("timeout"),
  )

  it("gives up on a name server that does not answer", async () => {
    hosts.mockImplementation(() => new Promise(() => undefined))
    expect(await faultOf("https://slow.example.org", { seconds: 0.3 })).toBe("timeout")
  })

  it("says what went wrong on the way", async () => {
    for (const path of ["/odd-packing", "/broken-packing", "/nowhere"])
      expect([path, await faultOf(origin + path)]).toEqual([path, "malformed"])
    expect(await faultOf("no address")).toBe("malformed")
    expect(await faultOf(`${origin}/cut`)).toBe("connection")
    expect(await faultOf(`${origin}/round`)).toBe("redirects")
    hosts.mockRejectedValue(Object.assign(new Error(), { code: "ENOTFOUND" }))
    expect(await faultOf("https://nowhere.example.org")).toBe("no-host")
    hosts.mockRejectedValue(Object.assign(new Error(), { code: "EAI_AGAIN" }))
    expect(await faultOf("https://nowhere.example.org")).toBe("network")
  })

  it("takes an answer in plain text for no TLS", async () => {
    const https = origin.replace("http:", "https:")
    expect(await faultOf(https, { trusted: [https] })).toBe("tls")
  })

  const INSIDE = [
    ...["https://127.0.0.1/", "https://[::1]/", "https://169.254.169.254/latest/meta-data", "https://2130706433/"],
    ...["https://0177.0.0.1/", "https://0x7f.1/", "https://127.1/", "https://[::ffff:127.0.0.1]/", "https://10.0.0.1/"],
    ...["https://[64:ff9b::7f00:1]/", "https://0.0.0.0/", "https://%31%32%37.0.0.1/"],
  ]
  it.each([...INSIDE, "http://8.8.8.8/", "https://8.8.8.8:8443/", "file:///etc/passwd", "ftp://8.8.8.8/"])(
    "never asks %s, not when sent there either",
    async (address) => {
      expect(await faultOf(address)).toBe("forbidden")
      expect(await faultOf(`${origin}/to?${encodeURIComponent(address)}`)).toBe("forbidden")
      expect(asked).toHaveLength(1)
    },
  )

  it("never asks a name that leads inside, with one of its addresses or all", async () => {
    for (const addresses of [["127.0.0.1"], ["93.184.216.34", "192.168.0.1"], ["::1"]]) {
      found(...addresses)
      expect(await faultOf("https://inside.example.org/")).toBe("forbidden")
    }
    expect(asked).toEqual([])
  })

  it("trusts an origin, not its host at another port", async () => {
    expect(await faultOf(`${origin}/text`, { trusted: [] })).toBe("forbidden")
    expect(await faultOf(`${origin}/text`, { trusted: ["http://127.0.0.1"] })).toBe("forbidden")
  })

  it("connects to the address that was checked, though the name should lead elsewhere a moment later", async () => {
    found("127.0.0.1")
    const { port } = new URL(origin)
    const named = `http://calendar.example.org:${port}`
    expect(await faultOf(`${named}/text`, { trusted: [named] })).toBe("answered 200")
    expect(hosts).toHaveBeenCalledTimes(1)
    expect(asked[0]!.headers.host).toBe(`calendar.example.org:${port}`)
  })

  it("is not sent inside by an address outside, were the origin there trusted ever so much", async () => {
    const { port } = new URL(origin)
    const first = `http://first.example.org:${port}`
    found("127.0.0.1")
    const by = (trusted: string[]) => faultOf(`${first}/to?${encodeURIComponent(`${origin}/text`)}`, { trusted })
    expect(await by([first, origin])).toBe("answered 200")
    expect(await by([first])).toBe("forbidden")
  })
})
