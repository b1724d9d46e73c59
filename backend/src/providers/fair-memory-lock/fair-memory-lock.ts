import { Context, ILockingProvider } from "@medusajs/framework/types"
import { MedusaError } from "@medusajs/framework/utils"
import { Mutex, withTimeout } from "async-mutex"

type Held = { owner: string | null; release: () => void; expiry?: NodeJS.Timeout }
type AcquireArgs = { ownerId?: string | null; expire?: number; awaitQueue?: boolean }

const DEFAULT_TIMEOUT_SECONDS = 5

/**
 * Locks of one process, for a shop on one machine. Medusa's own in-memory provider takes several keys in the caller's
 * order and can keep a lock whose waiter gave up; two orders with the same decks then block each other for good
 * (hazards H1). Here keys are sorted and taken one after another, waiters are served in turn, a waiter that gives up
 * takes nothing, and what was taken before a failure is given back.
 */
export class FairMemoryLock implements ILockingProvider {
  static identifier = "fair-memory-lock"

  private readonly mutexes = new Map<string, Mutex>()
  private readonly held = new Map<string, Held>()

  /** Runs `job` while holding all `keys`. Throws a conflict when they are not free within `timeout` seconds. */
  async execute<T>(keys: string | string[], job: () => Promise<T>, args?: { timeout?: number }): Promise<T> {
    const until = Date.now() + (args?.timeout || DEFAULT_TIMEOUT_SECONDS) * 1000
    const releases = await this.takeAll(keys, (key) => this.wait(key, until - Date.now()))
    try {
      return await job()
    } finally {
      releases.forEach((release) => release())
    }
  }

  /** Takes all `keys` for `ownerId` until released or `expire` seconds are over; waits for them only with `awaitQueue`. */
  async acquire(keys: string | string[], args: AcquireArgs = {}): Promise<void> {
    const owner = args.ownerId ?? null
    await this.takeAll(keys, async (key) => {
      const current = this.held.get(key)
      if (current && owner !== null && current.owner === owner) {
        this.expireAfter(key, current, args.expire)
        return () => undefined
      }
      if (!args.awaitQueue && this.mutexes.get(key)?.isLocked()) throw conflict(key)
      const unlock = await this.wait(key, DEFAULT_TIMEOUT_SECONDS * 1000)
      const held: Held = { owner, release: unlock }
      this.held.set(key, held)
      this.expireAfter(key, held, args.expire)
      return () => this.giveBack(key, held)
    })
  }

  /** Gives `keys` back. False when one of them is not held, or is held by another owner. */
  async release(keys: string | string[], args: { ownerId?: string | null } = {}): Promise<boolean> {
    const released = [keys].flat().map((key) => {
      const held = this.held.get(key)
      if (!held || (args.ownerId != null && held.owner !== args.ownerId)) return false
      this.giveBack(key, held)
      return true
    })
    return released.every(Boolean)
  }

  async releaseAll(args: { ownerId?: string | null } = {}, _context?: Context): Promise<void> {
    for (const [key, held] of this.held)
      if (args.ownerId == null || held.owner === args.ownerId) this.giveBack(key, held)
  }

  private async takeAll(keys: string | string[], take: (key: string) => Promise<() => void>) {
    const releases: (() => void)[] = []
    try {
      for (const key of [...new Set([keys].flat())].sort()) releases.push(await take(key))
      return releases
    } catch (error) {
      releases.forEach((release) => release())
      throw error
    }
  }

  private async wait(key: string, milliseconds: number): Promise<() => void> {
    const mutex = this.mutexes.get(key) ?? new Mutex()
    this.mutexes.set(key, mutex)
    const unlock = await withTimeout(mutex, Math.max(milliseconds, 1), conflict(key)).acquire()
    return () => {
      unlock()
      if (!mutex.isLocked()) this.mutexes.delete(key)
    }
  }

  private expireAfter(key: string, held: Held, seconds?: number) {
    clearTimeout(held.expiry)
    if (seconds) held.expiry = setTimeout(() => this.giveBack(key, held), seconds * 1000).unref()
  }

  private giveBack(key: string, held: Held) {
    clearTimeout(held.expiry)
    if (this.held.get(key) === held) this.held.delete(key)
    held.release()
  }
}

const conflict = (key: string) => new MedusaError(MedusaError.Types.CONFLICT, `Timed-out acquiring lock "${key}".`)
