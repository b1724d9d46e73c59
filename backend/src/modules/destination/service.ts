import type { EntityManager } from "@medusajs/framework/mikro-orm/knex"
import type { Context, InferTypeOf } from "@medusajs/framework/types"
import { InjectManager, MedusaContext, MedusaService } from "@medusajs/framework/utils"
import type { DestinationSums } from "../../contracts/destination"
import { Destination } from "./models/destination"

export type DestinationRecord = InferTypeOf<typeof Destination>

/** What a destination costs by the last reckoning, and the rate behind its tax. */
export type DestinationSumsRow = { id: string; sums: DestinationSums | null; tax_rate: object | null }

export class DestinationModuleService extends MedusaService({ Destination }) {
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
