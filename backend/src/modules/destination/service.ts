import { randomUUID } from "node:crypto"
import type { EntityManager } from "@medusajs/framework/mikro-orm/knex"
import type { Context, InferTypeOf } from "@medusajs/framework/types"
import { InjectManager, MedusaContext, MedusaService } from "@medusajs/framework/utils"
import type { DestinationSums, SheetDestination } from "../../contracts/destination"
import { Destination } from "./models/destination"

export type DestinationRecord = InferTypeOf<typeof Destination>

/** What a destination costs by the last reckoning, and the rate behind its tax. */
export type DestinationSumsRow = { id: string; sums: DestinationSums | null; tax_rate: object | null }

/** A destination as it is added: of a cart, a quote's version or a customer, at its place on the sheet. */
export type NewDestination = SheetDestination &
  ({ cart_id: string } | { quote_version_id: string } | { customer_id: string }) & {
    rank: number
    sums?: DestinationSums | null
    tax_rate?: object | null
    shipping_locked?: boolean
  }

export class DestinationModuleService extends MedusaService({ Destination }) {
  /**
   * Adds many in one statement: a sheet has up to 300, and `createDestinations` makes an entity and an event of each.
   * @returns their ids, in the same order
   */
  @InjectManager()
  async addDestinations(
    rows: NewDestination[],
    @MedusaContext() context: Context<EntityManager> = {},
  ): Promise<string[]> {
    const now = new Date().toISOString()
    const added = rows.map((row) => ({
      ...{ id: `dest_${randomUUID()}`, shipping_locked: false, created_at: now, updated_at: now },
      ...row,
    }))
    await context.manager!.execute(
      "insert into destination select * from jsonb_populate_recordset(null::destination, ?::jsonb)",
      [JSON.stringify(added)],
    )
    return added.map(({ id }) => id)
  }

  /**
   * All of one cart or one version of a quote, by rank; read as they are, since 300 entities take longer to make than all
   * else about them.
   */
  @InjectManager()
  async listSheet(
    of: { cart_id: string } | { quote_version_id: string },
    @MedusaContext() context: Context<EntityManager> = {},
  ): Promise<DestinationRecord[]> {
    const [[column, id]] = Object.entries(of) as [[string, string]]
    return context.manager!.execute<DestinationRecord[]>(
      "select * from destination where ?? = ? and deleted_at is null order by rank",
      [column, id],
    )
  }

  /** Notes the sums of many destinations in one statement: an order has up to 300. */
  @InjectManager()
  async keepSums(rows: DestinationSumsRow[], @MedusaContext() context: Context<EntityManager> = {}): Promise<void> {
    await context.manager!.execute(
      `update destination set sums = row.sums, tax_rate = row.tax_rate, updated_at = now()
       from jsonb_to_recordset(?::jsonb) as row(id text, sums jsonb, tax_rate jsonb)
       where destination.id = row.id and destination.deleted_at is null`,
      [JSON.stringify(rows)],
    )
  }
}
