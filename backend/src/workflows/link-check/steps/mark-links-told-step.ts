import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { LINK_CHECK_MODULE } from "../../../modules/link-check"
import type { LinkCheckModuleService } from "../../../modules/link-check/service"

/** Undone, staff are told once more; the mail's own key keeps it from going out twice. */
export const markLinksToldStep = createStep(
  "mark-links-told",
  async ({ ids }: { ids: string[] }, { container }) => {
    const links = container.resolve<LinkCheckModuleService>(LINK_CHECK_MODULE)
    await links.updateLinkChecks(ids.map((id) => ({ id, told_at: new Date() })))
    return new StepResponse({ ids }, ids)
  },
  async (ids, { container }) => {
    const links = container.resolve<LinkCheckModuleService>(LINK_CHECK_MODULE)
    if (ids) await links.updateLinkChecks(ids.map((id) => ({ id, told_at: null })))
  },
)
