import { createHash } from "node:crypto"
import { SubscriberArgs, SubscriberConfig } from "@medusajs/framework"
import { AuthWorkflowEvents } from "@medusajs/framework/utils"
import { enqueueMessageWorkflow } from "../workflows/outbox/enqueue-message"

type PasswordResetAsked = { entity_id: string; actor_type: string; token: string }

export default async function mailPasswordReset({ event, container }: SubscriberArgs<PasswordResetAsked>) {
  const { entity_id: email, actor_type, token } = event.data
  const dedupe_key = `password-reset:${createHash("sha256").update(token).digest("hex")}`
  const payload = { email, token, actor_type }
  await enqueueMessageWorkflow(container).run({ input: { kind: "password-reset", dedupe_key, payload } })
}

export const config: SubscriberConfig = {
  event: AuthWorkflowEvents.PASSWORD_RESET,
  context: { subscriberId: "password-reset-mail" },
}
