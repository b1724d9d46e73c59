import type { EntityManager } from "@medusajs/framework/mikro-orm/knex"
import type { Context, InferTypeOf } from "@medusajs/framework/types"
import { generateEntityId, InjectManager, MedusaContext, MedusaService } from "@medusajs/framework/utils"
import type { LinkState } from "./judge-link"
import { LinkCheck } from "./models/link-check"

export type LinkCheckRecord = InferTypeOf<typeof LinkCheck>

/** A link that is well again may be told of anew when it dies. */
const noteFound = `insert into link_check (id, url, checked_at, ok, fault, failures, failing_since)
  values (?, ?, ?, ?, ?, ?, ?)
  on conflict (url) where deleted_at is null do update set
    checked_at = excluded.checked_at, ok = excluded.ok, fault = excluded.fault, failures = excluded.failures,
    failing_since = excluded.failing_since, updated_at = now(),
    told_at = case when excluded.ok then null else link_check.told_at end`

export class LinkCheckModuleService extends MedusaService({ LinkCheck }) {
  async listAll(): Promise<LinkCheckRecord[]> {
    return await this.listLinkChecks({}, { take: null, order: { url: "ASC" } })
  }

  /** Keeps what was found of a link, the first time or again. */
  @InjectManager()
  async note(
    { url, checked_at, ok, fault, failures, failing_since }: LinkState & { url: string; checked_at: Date },
    @MedusaContext() context: Context<EntityManager> = {},
  ): Promise<void> {
    const id = generateEntityId(undefined, "link")
    await context.manager!.execute(noteFound, [id, url, checked_at, ok, fault, failures, failing_since])
  }
}
