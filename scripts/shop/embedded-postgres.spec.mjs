import { existsSync, writeFileSync } from "node:fs"
import { join } from "node:path"
import { freePort } from "./assert-ports-free.mjs"
import { makeDatabase, withMigrationLock } from "./database.mjs"
import { startPostgres } from "./embedded-postgres.mjs"
import { createProcesses } from "./processes.mjs"
import { makeDataDir } from "./secrets.mjs"
import { temporaryFolder } from "../testing/temporary-folder.mjs"

const dataDir = temporaryFolder()
makeDataDir(dataDir)
const dir = join(dataDir, "postgres")
const log = join(dataDir, "logs/postgres.log")
const all = []

const start = async () => {
  const processes = createProcesses()
  all.push(processes)
  const port = await freePort()
  const server = await startPostgres({ dir, port, password: "secret", log, processes })
  return { server, processes, url: (name) => `postgres://postgres:secret@localhost:${port}/${name}` }
}
afterEach(async () => {
  for (const processes of all.splice(0)) await processes.stopAll()
})

it("keeps its data from one start to the next, also after it was killed", async () => {
  const first = await start()
  await makeDatabase(first.url("postgres"), "shop")
  await withMigrationLock(first.url("shop"), (migrations) => migrations.noteMigratedTo("build 1"))
  process.kill(first.server.pid, "SIGKILL")
  await first.server.exited
  expect(existsSync(join(dir, "postmaster.pid"))).toBe(true)

  const second = await start()
  expect(await withMigrationLock(second.url("shop"), (migrations) => migrations.migratedTo())).toBe("build 1")
}, 30_000)

it("is not misled by a process that has got the dead server's number", async () => {
  writeFileSync(join(dir, "postmaster.pid"), `${process.pid}\n${dir}\n`)
  await expect(start()).resolves.toBeDefined()
}, 30_000)

it("never runs twice on one folder", async () => {
  await start()
  await expect(start()).rejects.toThrow(/^DATA_DIR: another shop/)
}, 30_000)

it("lets one machine migrate at a time", async () => {
  const { url } = await start()
  await makeDatabase(url("postgres"), "shop")
  const order = []
  const migrate = (name) =>
    withMigrationLock(url("shop"), async () => {
      order.push(`${name} begins`)
      await new Promise((resolve) => setTimeout(resolve, 200))
      order.push(`${name} ends`)
    })
  await Promise.all([migrate("one"), migrate("other")])
  expect(order[1]).toBe(order[0].replace("begins", "ends"))
}, 30_000)
