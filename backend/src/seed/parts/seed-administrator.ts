import { IAuthModuleService, MedusaContainer } from "@medusajs/framework/types"
import { Modules } from "@medusajs/framework/utils"
import { createUserAccountWorkflow } from "@medusajs/medusa/core-flows"

/**
 * The first person who may sign in to the admin. Once there is anybody, staff invite and remove each other and this does nothing.
 * @throws Error when the sign-in cannot be made; the message never holds the password.
 */
export async function seedAdministrator(container: MedusaContainer, email: string, password: string) {
  const [anybody] = await container.resolve(Modules.USER).listUsers({}, { take: 1, select: ["id"] })
  if (anybody) return
  const authIdentityId = await signIn(container.resolve(Modules.AUTH), email, password)
  await createUserAccountWorkflow(container).run({ input: { authIdentityId, userData: { email } } })
}

/** The sign-in of an earlier try is taken up again: a crash may have come between it and its user. */
async function signIn(auth: IAuthModuleService, email: string, password: string): Promise<string> {
  const provider = "emailpass"
  const [existing] = await auth.listProviderIdentities({ entity_id: email, provider })
  if (existing?.auth_identity_id) return existing.auth_identity_id
  const { authIdentity, error } = await auth.register(provider, { body: { email, password } })
  if (!authIdentity) throw new Error(`The administrator ${email} could not be made: ${error}`)
  return authIdentity.id
}
