import { mkdtemp, rm, writeFile } from "node:fs/promises"
import { tmpdir } from "node:os"
import { join } from "node:path"
import { runInWorker } from "./run-in-worker"

const LIMITS = { seconds: 20, megabytes: 32 }
let folder: string
beforeAll(async () => (folder = await mkdtemp(join(tmpdir(), "deck-shop-worker-"))))
afterAll(() => rm(folder, { recursive: true }))

async function run(code: string, limits = LIMITS) {
  const file = join(folder, `${Math.random()}.cjs`)
  await writeFile(file, `const { parentPort, workerData } = require("node:worker_threads")\n${code}`)
  return await runInWorker(file, { word: "hello" }, limits)
}

describe("runInWorker", () => {
  it("gives back what the thread posts, which knows no setting of the shop", async () => {
    process.env.A_SECRET = "secret"
    const answer = await run("parentPort.postMessage([workerData.word, process.env.A_SECRET])")
    delete process.env.A_SECRET
    expect(answer).toEqual(["hello", undefined])
  })

  it("ends a thread that never ends, and this one goes on meanwhile", async () => {
    let ticks = 0
    const clock = setInterval(() => ticks++, 50)
    await expect(run("for (;;);", { ...LIMITS, seconds: 1 })).rejects.toThrow("It took too long.")
    clearInterval(clock)
    expect(ticks).toBeGreaterThan(3)
  })

  it("ends a thread that wants all memory", async () => {
    const greedy = "const kept = []; for (;;) kept.push(new Array(1000).fill(kept.length))"
    await expect(run(greedy)).rejects.toThrow("It took too much memory.")
  })

  it("passes on what the thread throws, and does not wait for one that ends in silence", async () => {
    await expect(run(`throw new TypeError("broken")`)).rejects.toThrow("broken")
    await expect(run("process.exit(1)")).rejects.toThrow("It ended without an answer.")
  })
})
