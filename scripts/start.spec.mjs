import { spawn } from "node:child_process"
import { cpSync, readdirSync } from "node:fs"
import { createServer } from "node:net"
import { join } from "node:path"
import { fileURLToPath } from "node:url"
import { assertNodeVersion } from "./shop/assert-node-version.mjs"
import { blankSettings } from "./shop/setting-names.mjs"
import { temporaryFolder } from "./testing/temporary-folder.mjs"

const SCRIPTS = fileURLToPath(new URL(".", import.meta.url))

/** A clone in which nothing is installed yet. */
function aFreshClone() {
  const clone = temporaryFolder()
  cpSync(SCRIPTS, join(clone, "scripts"), { recursive: true })
  return clone
}

/** @returns {Promise<{ code: number, errors: string[], left: string[] }>} `left`: what is in the clone afterwards */
async function start(given) {
  const clone = aFreshClone()
  const options = { cwd: clone, env: { ...blankSettings(process.env), ...given } }
  const child = spawn(process.execPath, ["scripts/start.mjs"], options)
  let errors = ""
  child.stderr.on("data", (text) => (errors += text))
  const code = await new Promise((resolve) => child.once("close", resolve))
  return { code, errors: errors.trim().split("\n"), left: readdirSync(clone) }
}

it.each([
  ["half a configuration", { STRIPE_API_KEY: "sk_test_1" }, "STRIPE_PUBLISHABLE_KEY"],
  ["a port that is none", { STOREFRONT_PORT: "eighty" }, "STOREFRONT_PORT"],
  ["a database that does not answer", { DATABASE_URL: "postgres://user:hidden@localhost:1/shop" }, "DATABASE_URL"],
  ["a Redis that does not answer", { REDIS_URL: "redis://localhost:1" }, "REDIS_URL"],
])("refuses %s at once, in one line, before anything is installed", async (_, given, setting) => {
  const ports = {
    POSTGRES_PORT: "55433",
    STOREFRONT_PORT: "58000",
    MEDUSA_PORT: "59000",
    STRIPE_SANDBOX_PORT: "54242",
    MAILS_PORT: "58025",
  }
  const { code, errors, left } = await start({ ...ports, ...given })
  expect(code).toBe(1)
  expect(errors).toEqual([expect.stringMatching(new RegExp(`^✗ ${setting}: `))])
  expect(errors[0]).not.toContain("hidden")
  expect(left).toEqual(["scripts"])
})

it("names the port that another program has", async () => {
  const server = createServer()
  await new Promise((resolve) => server.listen(0, "127.0.0.1", resolve))
  const { port } = server.address()
  const { code, errors } = await start({ MEDUSA_PORT: String(port) })
  server.close()
  expect({ code, errors }).toEqual({ code: 1, errors: [expect.stringContaining(`MEDUSA_PORT: port ${port} is taken`)] })
})

it.each(["18.20.0", "20.18.3"])("refuses Node %s and names the version that it needs", (version) => {
  expect(() => assertNodeVersion(version)).toThrow(/^Node: .*20\.19\.0/)
})
it.each(["20.19.0", "22.12.0", "24.0.0"])("takes Node %s", (version) =>
  expect(() => assertNodeVersion(version)).not.toThrow(),
)
