import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { LINK_CHECK_MODULE } from "../../../modules/link-check"
import type { LinkCheckModuleService } from "../../../modules/link-check/service"
import type { StaffAlert } from "../../payment/alert-staff"
import { linkFault } from "../link-fault"
import { listCheckableLinks } from "../list-checkable-links"

/** Dead links of which staff were not told yet, and the one mail that tells of them. */
export const findUntoldLinksStep = createStep("find-untold-links", async (_: void, { container }) => {
  const links = await container.resolve<LinkCheckModuleService>(LINK_CHECK_MODULE).listAll()
  const untold = links.filter(({ ok, told_at }) => !ok && told_at === null)
  const places = await listCheckableLinks(container)
  const alert: StaffAlert = {
    // The same links found dead on the same day are one matter, however often a run is repeated.
    dedupe_key: `dead-links-${untold.map(({ id, failing_since }) => `${id}@${failing_since?.getTime()}`).join()}`,
    subject: untold.length === 1 ? "A link of the site is dead" : `${untold.length} links of the site are dead`,
    lines: [
      ...untold.map((link) => `${link.url} (${(places.get(link.url) ?? []).join(", ")}): ${linkFault(link)}`),
      "Visitors still see them. Open the site's links in the admin to mend or remove them.",
    ],
  }
  return new StepResponse({ ids: untold.map(({ id }) => id), alert })
})
