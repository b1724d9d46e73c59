import type { Context, InferTypeOf } from "@medusajs/framework/types"
import type { EntityManager } from "@medusajs/framework/mikro-orm/knex"
import { generateEntityId, InjectManager, MedusaContext, MedusaService } from "@medusajs/framework/utils"
import type { NewMessage } from "./message-kinds"
import { OutboxMessage } from "./models/outbox-message"

export type OutboxMessageRecord = InferTypeOf<typeof OutboxMessage>

export type Outcome = {
  status: "pending" | "sent" | "failed" | "skipped"
  recipient?: string
  last_error: string | null
  next_attempt_at?: Date
  sent_at?: Date
}

/** Longer than any try can take (the mail server and the storefront get 20 s), so that only a dead worker's lease ends. */
const LEASE_SECONDS = 120

export class OutboxModuleService extends MedusaService({ OutboxMessage }) {
  /**
   * Puts messages into the outbox; those whose dedupe key is there already change nothing.
   * @returns the ids of the new ones
   */
  @InjectManager()
  async enqueue(messages: NewMessage[], @MedusaContext() context: Context<EntityManager> = {}): Promise<string[]> {
    const rows = messages.map((message) => ({ status: "pending", ...message, id: generateEntityId(undefined, "msg") }))
    const created = await context.manager!.execute<{ id: string }[]>(
      `insert into outbox_message (id, kind, dedupe_key, payload, status, next_attempt_at)
       select id, kind, dedupe_key, payload, status, now()
       from jsonb_to_recordset(?::jsonb) as message(id text, kind text, dedupe_key text, payload jsonb, status text)
       on conflict do nothing returning id`,
      [JSON.stringify(rows)],
    )
    return created.map(({ id }) => id)
  }

  /**
   * Takes the message that has waited longest, for this worker alone: the lease moves its next attempt into the
   * future, so that a worker that dies leaves it to be tried again.
   * @returns null when nothing is due
   */
  @InjectManager()
  async claimNext(@MedusaContext() context: Context<EntityManager> = {}): Promise<OutboxMessageRecord | null> {
    const [claimed] = await context.manager!.execute<{ id: string }[]>(
      `update outbox_message
       set attempts = attempts + 1, next_attempt_at = now() + interval '${LEASE_SECONDS} seconds', updated_at = now()
       where id = (
         select id from outbox_message
         where status = 'pending' and next_attempt_at <= now() and deleted_at is null
         order by next_attempt_at limit 1 for update skip locked
       )
       returning id`,
    )
    return claimed ? await this.retrieveOutboxMessage(claimed.id) : null
  }

  /** Notes what came of a try. A link that opens an account is forgotten once nothing is left to be sent. */
  async settle(message: OutboxMessageRecord, outcome: Outcome): Promise<void> {
    const payload = outcome.status === "pending" ? message.payload : withoutToken(message.payload)
    await this.updateOutboxMessages({ id: message.id, payload, ...outcome })
  }

  /** Makes a message that was given up due again. @returns false when it was not given up, and so is left alone */
  @InjectManager()
  async retry(id: string, @MedusaContext() context: Context<EntityManager> = {}): Promise<boolean> {
    const retried = await context.manager!.execute<{ id: string }[]>(
      `update outbox_message set status = 'pending', next_attempt_at = now(), updated_at = now()
       where id = ? and status = 'failed' and deleted_at is null returning id`,
      [id],
    )
    return retried.length === 1
  }
}

const withoutToken = (payload: Record<string, unknown>) => ("token" in payload ? { ...payload, token: "" } : payload)
