import type { MedusaContainer } from "@medusajs/framework/types"
import { Modules } from "@medusajs/framework/utils"

/** How a quote's log names a member of staff. Its buyers read it too, so that no address of theirs stands there. */
export async function staffName(container: MedusaContainer, userId: string): Promise<string> {
  const { first_name, last_name } = await container.resolve(Modules.USER).retrieveUser(userId)
  return [first_name, last_name].filter(Boolean).join(" ") || "Staff"
}
