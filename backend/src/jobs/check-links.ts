import type { MedusaContainer } from "@medusajs/framework/types"
import { checkLinksWorkflow } from "../workflows/link-check/check-links"

export default async function checkLinks(container: MedusaContainer) {
  await checkLinksWorkflow(container).run({ input: { all: false } })
}

export const config = { name: "check-links", schedule: "23 * * * *" }
