import type { MedusaContainer } from "@medusajs/framework/types"
import { LINK_CHECK_MODULE } from "../../modules/link-check"
import type { LinkCheckModuleService } from "../../modules/link-check/service"
import { linkFault } from "./link-fault"

/** The dead links by their address, with what is wrong and since when, in words for staff. */
export async function listLinkFaults(container: MedusaContainer): Promise<Map<string, string>> {
  const links = await container.resolve<LinkCheckModuleService>(LINK_CHECK_MODULE).listAll()
  return new Map(links.filter(({ ok }) => !ok).map((link) => [link.url, linkFault(link)]))
}
