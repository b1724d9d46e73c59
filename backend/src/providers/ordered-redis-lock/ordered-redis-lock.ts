import { ILockingProvider } from "@medusajs/framework/types"
import { RedisLockingProvider } from "@medusajs/locking-redis/dist/services/redis-lock"

type AcquireArgs = Parameters<RedisLockingProvider["acquire"]>[1]

/**
 * Medusa's Redis lock for several processes, with two cures of hazards H2: keys are sorted and taken one after another,
 * and what was taken before a failure is given back at once instead of after its lease.
 */
export class OrderedRedisLock extends RedisLockingProvider implements ILockingProvider {
  static override identifier = "ordered-redis-lock"

  override async acquire_(keys: string | string[], args?: AcquireArgs, token?: { cancelled: boolean }): Promise<void> {
    const taken: string[] = []
    try {
      for (const key of [...new Set([keys].flat())].sort()) {
        await super.acquire_([key], args, token)
        taken.push(key)
      }
    } catch (error) {
      await this.release(taken, { ownerId: args?.ownerId })
      throw error
    }
  }
}
