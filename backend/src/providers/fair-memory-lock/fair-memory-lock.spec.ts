import { setTimeout as wait } from "node:timers/promises"
import { FairMemoryLock } from "./fair-memory-lock"

describe("FairMemoryLock", () => {
  it("serves many jobs over the same keys in opposite order without a deadlock", async () => {
    const lock = new FairMemoryLock()
    let inside = 0
    const job = async () => {
      expect(++inside).toBe(1)
      await wait(1)
      inside--
    }
    const keys = (index: number) => (index % 2 ? ["a", "b", "a"] : ["b", "a"])
    await Promise.all(Array.from({ length: 60 }, (_, index) => lock.execute(keys(index), job)))
    await lock.execute(["a", "b"], job)
  })

  it("takes nothing for a waiter whose time is over", async () => {
    const lock = new FairMemoryLock()
    await lock.acquire("a")
    const late = Array.from({ length: 5 }, () => lock.execute("a", async () => "ran", { timeout: 0.02 }))
    for (const result of await Promise.allSettled(late)) expect(result.status).toBe("rejected")
    await lock.release("a")
    await expect(lock.execute("a", async () => "ran", { timeout: 0.02 })).resolves.toBe("ran")
  })

  it("gives back what it took before it failed", async () => {
    const lock = new FairMemoryLock()
    await lock.acquire("b")
    await expect(lock.acquire(["a", "b"])).rejects.toThrow("b")
    await expect(lock.execute("a", async () => "free", { timeout: 0.02 })).resolves.toBe("free")
  })

  it("frees the key when the job throws", async () => {
    const lock = new FairMemoryLock()
    await expect(lock.execute("a", () => Promise.reject(new Error("broken")))).rejects.toThrow("broken")
    await expect(lock.execute("a", async () => "free", { timeout: 0.02 })).resolves.toBe("free")
  })

  it("lets only the owner release, and renews for the same owner", async () => {
    const lock = new FairMemoryLock()
    await lock.acquire("a", { ownerId: "one" })
    await lock.acquire("a", { ownerId: "one" })
    await expect(lock.acquire("a", { ownerId: "two" })).rejects.toThrow()
    await expect(lock.release("a", { ownerId: "two" })).resolves.toBe(false)
    await expect(lock.release("a", { ownerId: "one" })).resolves.toBe(true)
  })

  it("ends a lock after its time, once", async () => {
    const lock = new FairMemoryLock()
    await lock.acquire("a", { expire: 0.02 })
    await wait(40)
    await lock.acquire("a", { ownerId: "next" })
    await expect(lock.acquire("a", { ownerId: "other" })).rejects.toThrow()
  })
})
