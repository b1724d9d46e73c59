import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { OUTBOX_MODULE } from "../../../../../modules/outbox"
import type { OutboxModuleService } from "../../../../../modules/outbox/service"
import { messageView, previewMessage } from "../../../../../workflows/outbox/message-view"

export const GET = async (req: AuthenticatedMedusaRequest, res: MedusaResponse) => {
  const message = await req.scope.resolve<OutboxModuleService>(OUTBOX_MODULE).retrieveOutboxMessage(req.params.id!)
  res.json({ message: messageView(message), preview: await previewMessage(req.scope, message) })
}
