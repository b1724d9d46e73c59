import type { MedusaContainer } from "@medusajs/framework/types"
import type { CheckedLink } from "../../contracts/link-check"
import { LINK_CHECK_MODULE } from "../../modules/link-check"
import type { LinkCheckModuleService } from "../../modules/link-check/service"
import { listCheckableLinks } from "./list-checkable-links"

/** Every link out of the site with what is known of it, the dead ones first. */
export async function listLinks(container: MedusaContainer): Promise<CheckedLink[]> {
  const records = await container.resolve<LinkCheckModuleService>(LINK_CHECK_MODULE).listAll()
  const known = new Map(records.map((record) => [record.url, record]))
  const links = [...(await listCheckableLinks(container))].map(([url, where]) => {
    const record = known.get(url)
    return {
      url,
      where,
      ok: record?.ok ?? true,
      fault: record?.fault ?? null,
      checked_at: record?.checked_at.toISOString() ?? null,
      failing_since: record?.failing_since?.toISOString() ?? null,
    }
  })
  return links.toSorted((a, b) => Number(a.ok) - Number(b.ok) || (a.url < b.url ? -1 : 1))
}
