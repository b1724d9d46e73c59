import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { ListMessages } from "../../../../contracts/outbox"
import { OUTBOX_MODULE } from "../../../../modules/outbox"
import type { OutboxModuleService } from "../../../../modules/outbox/service"
import { messageView } from "../../../../workflows/outbox/message-view"
import { parseInput } from "../../../parse-input"

export const GET = async (req: AuthenticatedMedusaRequest, res: MedusaResponse) => {
  const { limit, offset, ...filters } = parseInput(ListMessages, req.query)
  const outbox = req.scope.resolve<OutboxModuleService>(OUTBOX_MODULE)
  const page = { take: limit, skip: offset, order: { created_at: "DESC", id: "DESC" } as const }
  const [messages, count] = await outbox.listAndCountOutboxMessages(filters, page)
  res.json({ messages: messages.map(messageView), count, limit, offset })
}
