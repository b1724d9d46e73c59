import type { EntityManager } from "@medusajs/framework/mikro-orm/knex"
import type { Context } from "@medusajs/framework/types"
import { InjectManager, InjectTransactionManager, MedusaContext, MedusaService } from "@medusajs/framework/utils"
import { deleteHolds, insertHolds, leftForCart, lockLevels } from "./hold-sql"
import { StockHold } from "./models/stock-hold"

export type WantedStock = { inventory_item_id: string; location_id: string; quantity: number; allow_backorder: boolean }
export type ShortStock = { inventory_item_id: string; location_id: string; quantity: number; left: number }
type LeftRow = ShortStock & { allow_backorder: boolean }
type Transaction = Context<EntityManager>

/**
 * What is held while somebody pays. It reads Medusa's stock tables in its own SQL, on purpose: asking and holding must be
 * one transaction under the row lock of `inventory_level`, which no module call offers.
 */
export class StockHoldModuleService extends MedusaService({ StockHold }) {
  /**
   * Holds all that a cart wants until `expires_at`, in place of what it held before, or nothing at all.
   * Items with backorder are held whatever is left.
   * @returns what falls short, with what is left of it; empty when the stock is held.
   */
  @InjectManager()
  async hold(
    cartId: string,
    wanted: WantedStock[],
    expiresAt: Date,
    @MedusaContext() context: Transaction = {},
  ): Promise<ShortStock[]> {
    return this.hold_(cartId, wanted, expiresAt, context)
  }

  @InjectTransactionManager()
  protected async hold_(
    cartId: string,
    wanted: WantedStock[],
    expiresAt: Date,
    @MedusaContext() context: Transaction = {},
  ): Promise<ShortStock[]> {
    const manager = context.transactionManager!
    const asJson = JSON.stringify(wanted)
    await manager.execute(lockLevels, [asJson])
    // A statement of its own: only one that starts after the lock sees what the holder before us committed.
    const left: LeftRow[] = await manager.execute(leftForCart, [asJson, cartId, cartId, cartId])
    const short = left.filter((row) => !row.allow_backorder && row.left < row.quantity)
    if (short.length === 0) {
      await manager.execute(deleteHolds, [cartId])
      await manager.execute(insertHolds, [asJson, cartId, expiresAt.toISOString()])
    }
    return short.map(({ inventory_item_id, location_id, quantity, left }) => ({
      inventory_item_id,
      location_id,
      quantity,
      left: Math.max(left, 0),
    }))
  }

  /**
   * What is left of some stock for this cart (or for a quote that has none yet, by its id), its own hold not counted.
   * `quantity` may be 0 to only ask.
   */
  @InjectManager()
  async listLeft(
    cartId: string,
    wanted: WantedStock[],
    @MedusaContext() context: Transaction = {},
  ): Promise<ShortStock[]> {
    if (wanted.length === 0) return []
    return context.manager!.execute(leftForCart, [JSON.stringify(wanted), cartId, cartId, cartId])
  }

  /** Gives back what a cart holds. Harmless when it holds nothing. */
  @InjectManager()
  async release(cartId: string, @MedusaContext() context: Transaction = {}): Promise<void> {
    await context.manager!.execute(deleteHolds, [cartId])
  }
}
