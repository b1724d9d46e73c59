import type { Context, InferTypeOf } from "@medusajs/framework/types"
import type { EntityManager } from "@medusajs/framework/mikro-orm/knex"
import { generateEntityId, InjectManager, MedusaContext, MedusaService } from "@medusajs/framework/utils"
import type { NewMessage } from "./message-kinds"
import { OutboxMessage } from "./models/outbox-message"

export type OutboxMessageRecord = InferTypeOf<typeof OutboxMessage>

/** Longer than any try can take (SMTP and HTTP time out at 20 s), so a message is retried only when its worker died. */
const LEASE_SECONDS = 120

export class OutboxModuleService extends MedusaService({ OutboxMessage }) {
  /**
   * Puts a message into the outbox.
   * @returns its id, or null when one with this dedupe key is there already
   */
  @InjectManager()
  async enqueue(
    message: NewMessage & { status?: "pending" | "skipped" },
    @MedusaContext() context: Context<EntityManager> = {}
  ): Promise<string | null> {
    const rows = await context.manager!.execute<{ id: string }[]>(
      `insert into outbox_message (id, kind, dedupe_key, payload, status, next_attempt_at)
       values (?, ?, ?, ?, ?, now()) on conflict do nothing returning id`,
      [generateEntityId(undefined, "msg"), message.kind, message.dedupe_key, JSON.stringify(message.payload), message.status ?? "pending"]
    )
    return rows[0]?.id ?? null
  }

  /**
   * Takes the messages that are due, each for one worker only: the lease moves the next attempt into the future,
   * so that a worker that dies leaves its messages to be tried again.
   */
  @InjectManager()
  async claimDue(limit: number, @MedusaContext() context: Context<EntityManager> = {}): Promise<OutboxMessageRecord[]> {
    const claimed = await context.manager!.execute<{ id: string }[]>(
      `update outbox_message
       set attempts = attempts + 1, next_attempt_at = now() + interval '${LEASE_SECONDS} seconds', updated_at = now()
       where id in (
         select id from outbox_message
         where status = 'pending' and next_attempt_at <= now() and deleted_at is null
         order by next_attempt_at limit ? for update skip locked
       )
       returning id`,
      [limit]
    )
    return await this.listOutboxMessages({ id: claimed.map(({ id }) => id) }, { order: { created_at: "ASC" } })
  }
}
