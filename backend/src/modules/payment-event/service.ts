import type { EntityManager } from "@medusajs/framework/mikro-orm/knex"
import type { Context } from "@medusajs/framework/types"
import { InjectManager, MedusaContext, MedusaService } from "@medusajs/framework/utils"
import { PaymentEvent } from "./models/payment-event"

export type NewPaymentEvent = { stripe_event_id: string; type: string; object_id: string; payload: unknown }
type Transaction = Context<EntityManager>

const LEASE_SECONDS = 60

const insertOnce = `insert into payment_event (id, stripe_event_id, type, object_id, payload, status, attempts, next_attempt_at)
  values ('pevt_' || gen_random_uuid(), ?, ?, ?, ?::jsonb, 'received', 0, now())
  on conflict do nothing returning id`

/** One worker gets an event; should it die, the event is due again after the lease. */
const claimDue = `update payment_event set attempts = attempts + 1, next_attempt_at = now() + interval '${LEASE_SECONDS} seconds'
  where id in (
    select id from payment_event where status = 'received' and next_attempt_at <= now() and deleted_at is null
    order by next_attempt_at limit ? for update skip locked)
  returning id, type, object_id, payload, attempts`

export type ClaimedEvent = { id: string; type: string; object_id: string; payload: unknown; attempts: number }

export class PaymentEventModuleService extends MedusaService({ PaymentEvent }) {
  /** Keeps an event. False when it was here before. */
  @InjectManager()
  async receive(event: NewPaymentEvent, @MedusaContext() context: Transaction = {}): Promise<boolean> {
    const values = [event.stripe_event_id, event.type, event.object_id, JSON.stringify(event.payload)]
    const rows: unknown[] = await context.manager!.execute(insertOnce, values)
    return rows.length > 0
  }

  /** Takes up to `limit` events that are due, for this worker alone. */
  @InjectManager()
  async claim(limit: number, @MedusaContext() context: Transaction = {}): Promise<ClaimedEvent[]> {
    return context.manager!.execute(claimDue, [limit])
  }
}
