import { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys, Modules } from "@medusajs/framework/utils"
import { linkSalesChannelsToApiKeyWorkflow } from "@medusajs/medusa/core-flows"

/**
 * Gives the shop's publishable key the token that the storefront was configured with. Medusa makes tokens itself and lets
 * nobody choose one, so this is one SQL update; without it the storefront could not be configured before the first seed.
 */
export async function seedPublishableKey(container: MedusaContainer, channelId: string, token: string) {
  const apiKeys = container.resolve(Modules.API_KEY)
  const [key] = await apiKeys.listApiKeys({ type: "publishable" }, { take: 1, order: { created_at: "ASC" } })
  const { id } = key ?? (await apiKeys.createApiKeys({ title: "Deck shop", type: "publishable", created_by: "seed" }))
  await linkSalesChannelsToApiKeyWorkflow(container).run({ input: { id, add: [channelId] } })
  await container
    .resolve(ContainerRegistrationKeys.PG_CONNECTION)("api_key")
    .where({ id })
    .update({ title: "Deck shop", token, redacted: `${token.slice(0, 6)}***${token.slice(-3)}` })
}
