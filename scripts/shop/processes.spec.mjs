import { spawn } from "node:child_process"
import { readFileSync } from "node:fs"
import { join } from "node:path"
import { fileURLToPath } from "node:url"
import { createProcesses } from "./processes.mjs"
import { waitUntil } from "./wait-until.mjs"
import { temporaryFolder } from "../testing/temporary-folder.mjs"

/** Ignores SIGTERM when told to, and has a child of its own that says its process id. */
const FAMILY = `
  if (process.argv[1] === "stubborn") process.on("SIGTERM", () => {})
  const child = require("node:child_process").spawn(process.execPath, ["-e", "setInterval(() => {}, 1000)"])
  console.log("child " + child.pid + ".")
  setInterval(() => {}, 1000)`

const aLog = () => join(temporaryFolder(), "log")
const isAlive = (pid) => {
  try {
    return process.kill(pid, 0)
  } catch (error) {
    if (error.code === "ESRCH") return false
    throw error
  }
}
const childOf = async (log) => {
  const pid = () => Number(/child (\d+)\./.exec(readFileSync(log, "utf8"))?.[1])
  expect(await waitUntil(async () => pid() > 0, { seconds: 10 })).toBe(true)
  return pid()
}

it.each(["gentle", "stubborn"])(
  "ends a %s process and the one that it started",
  async (manner) => {
    const [processes, log] = [createProcesses(), aLog()]
    const { pid } = processes.spawn(process.execPath, ["-e", FAMILY, manner], { cwd: "/", env: process.env, log })
    const child = await childOf(log)
    await processes.stopAll()
    expect([pid, child].filter(isAlive)).toEqual([])
  },
  30_000,
)

it("starts nothing more once everything is being stopped", async () => {
  const processes = createProcesses()
  await processes.stopAll()
  expect(() => processes.spawn("true", [], { cwd: "/", env: {}, log: aLog() })).toThrow("being stopped")
})

it("leaves nothing behind when it is killed itself", async () => {
  const log = aLog()
  const module = fileURLToPath(new URL("processes.mjs", import.meta.url))
  const script = `import { createProcesses } from ${JSON.stringify(module)}
    createProcesses().spawn(process.execPath, ["-e", ${JSON.stringify(FAMILY)}], { cwd: "/", env: {}, log: ${JSON.stringify(log)} })
    setInterval(() => {}, 1000)`
  const owner = spawn(process.execPath, ["--input-type=module", "-e", script], { stdio: "ignore" })
  expect(await waitUntil(async () => readFileSync(log, "utf8").length > 0, { seconds: 10 })).toBe(true)
  const child = await childOf(log)
  owner.kill("SIGKILL")
  expect(await waitUntil(async () => !isAlive(child), { seconds: 10 })).toBe(true)
}, 30_000)
