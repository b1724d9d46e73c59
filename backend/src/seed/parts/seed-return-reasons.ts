import { MedusaContainer } from "@medusajs/framework/types"
import { Modules } from "@medusajs/framework/utils"
import { createReturnReasonsWorkflow } from "@medusajs/medusa/core-flows"
import { SAMPLE_RETURN_REASONS } from "../samples/place"

/** Reasons that staff choose from when they take a return; Medusa brings those of a refund itself. */
export async function seedReturnReasons(container: MedusaContainer) {
  const known = await container.resolve(Modules.ORDER).listReturnReasons({}, { select: ["value"] })
  const missing = SAMPLE_RETURN_REASONS.filter(({ value }) => !known.some((reason) => reason.value === value))
  if (missing.length > 0) await createReturnReasonsWorkflow(container).run({ input: { data: missing } })
}
