import type { Context, InferTypeOf } from "@medusajs/framework/types"
import type { EntityManager } from "@medusajs/framework/mikro-orm/knex"
import { InjectManager, MedusaContext, MedusaService } from "@medusajs/framework/utils"
import type { SiteSettings } from "../../contracts/site-content"
import { SiteEntry } from "./models/site-entry"
import { SitePicture } from "./models/site-picture"
import { SITE_SETTING_ID, SiteSetting } from "./models/site-setting"

export type SiteEntryRecord = InferTypeOf<typeof SiteEntry>

export class SiteContentModuleService extends MedusaService({ SiteEntry, SitePicture, SiteSetting }) {
  /**
   * Puts entries in this order, in one statement. `updated_at` stays, so that whoever has one of them open in a form can
   * still save it.
   */
  @InjectManager()
  async rankSiteEntries(ids: string[], @MedusaContext() context: Context<EntityManager> = {}): Promise<void> {
    await context.manager!.execute(
      `update site_entry set rank = place.rank
       from jsonb_array_elements_text(?::jsonb) with ordinality as place(id, rank)
       where site_entry.id = place.id and site_entry.deleted_at is null`,
      [JSON.stringify(ids)],
    )
  }

  /** Writes the one row of settings. Called under a lock, or two first writers would both find none. */
  async setSiteSettings(settings: SiteSettings): Promise<void> {
    const row = { id: SITE_SETTING_ID, ...settings }
    const [before] = await this.listSiteSettings({ id: row.id }, { take: 1 })
    await (before ? this.updateSiteSettings(row) : this.createSiteSettings(row))
  }
}
