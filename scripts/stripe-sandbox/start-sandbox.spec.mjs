// @ts-check
import { spawn } from "node:child_process"
import { once } from "node:events"
import { appendFileSync, mkdtempSync, rmSync, statSync } from "node:fs"
import { tmpdir } from "node:os"
import { join } from "node:path"
import { fileURLToPath } from "node:url"
import { readSettings } from "./read-settings.mjs"
import { aClient, aSandbox, keys, manual } from "./spec-helpers/a-sandbox.mjs"
import { startSandbox } from "./start-sandbox.mjs"

const main = fileURLToPath(new URL("./main.mjs", import.meta.url))
const env = {
  STRIPE_API_KEY: keys.secretKey,
  STRIPE_PUBLISHABLE_KEY: keys.publishableKey,
  STRIPE_WEBHOOK_SECRET: keys.webhookSecret,
}

/** @type {string} */
let folder
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "stripe-sandbox-"))
})
afterEach(() => rmSync(folder, { recursive: true }))

/** @param {Record<string, string>} changes */
function run(changes) {
  const child = spawn(process.execPath, [main], {
    env: { ...env, DATA_DIR: folder, STRIPE_SANDBOX_PORT: "0", ...changes },
  })
  const said = { out: "", err: "" }
  child.stdout.on("data", (text) => (said.out += text))
  child.stderr.on("data", (text) => (said.err += text))
  return { child, said }
}

/** @param {ReturnType<typeof run>} running @returns {Promise<string>} its address */
async function started({ child, said }) {
  await once(child.stdout, "data")
  return said.out.match(/http:\S+/)?.[0] ?? ""
}

it("has everything again after kill -9", async () => {
  const first = run({})
  const before = aClient(await started(first))
  const intent = await before.paymentIntents.create(manual, { idempotencyKey: "cart-1" })
  await before.paymentIntents.confirm(intent.id, { payment_method: "pm_card_visa" })
  first.child.kill("SIGKILL")
  await once(first.child, "exit")
  appendFileSync(join(folder, "stripe-sandbox.jsonl"), '[["payment_intents","pi_half')

  const second = run({})
  const after = aClient(await started(second))
  expect((await after.paymentIntents.create(manual, { idempotencyKey: "cart-1" })).id).toBe(intent.id)
  expect(await after.paymentIntents.capture(intent.id)).toMatchObject({ status: "succeeded" })
  expect(statSync(join(folder, "stripe-sandbox.jsonl")).mode & 0o777).toBe(0o600)
  second.child.kill("SIGTERM")
  expect((await once(second.child, "exit"))[0]).toBe(0)
})

it.each([
  ["STRIPE_API_KEY", "sk_live_something"],
  ["STRIPE_API_KEY", "sk_test_something"],
  ["STRIPE_PUBLISHABLE_KEY", "pk_live_something"],
  ["STRIPE_WEBHOOK_SECRET", ""],
  ["STRIPE_SANDBOX_PORT", "eighty"],
  ["MEDUSA_INTERNAL_URL", "nowhere"],
])("does not start with %s=%s, and says so in one line", async (name, value) => {
  const { child, said } = run({ [name]: value })
  const [code] = await once(child, "exit")
  expect(code).toBe(1)
  expect(said.err.trim().split("\n")).toEqual([expect.stringContaining(name)])
})

it("leaves the data of one that has the port alone", async () => {
  const dataFile = join(folder, "data.jsonl")
  const sandbox = await aSandbox({ dataFile })
  const port = Number(new URL(sandbox.url).port)
  await expect(startSandbox({ ...keys, port, dataFile })).rejects.toThrow("EADDRINUSE")
  const { id } = await sandbox.stripe.paymentIntents.create(manual)
  await sandbox.close()
  const again = await aSandbox({ dataFile })
  expect((await again.stripe.paymentIntents.retrieve(id)).id).toBe(id)
  await again.close()
})

it("listens on this machine only, and reaches the shop where it is", () => {
  expect(readSettings({ ...env, MEDUSA_INTERNAL_URL: "http://medusa:9000" })).toMatchObject({
    host: "127.0.0.1",
    port: 4242,
    webhookUrl: "http://medusa:9000/hooks/stripe",
  })
})
