import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import type { NewMessage } from "../../../modules/outbox/message-kinds"
import { dueMessages } from "../due-messages"
import { findOrders } from "../find-order"
import { ordersToTell, type OrdersToTell } from "../orders-to-tell"

const ORDERS_AT_ONCE = 100

export type FindDueMessagesInput = { which: OrdersToTell; silent_fulfillment_id?: string; finished_action?: string }

/** Every message that these orders should have led to, sent already or not. */
export const findDueMessagesStep = createStep(
  "find-due-messages",
  async ({ which, silent_fulfillment_id, finished_action }: FindDueMessagesInput, { container }) => {
    const occasion = { silentFulfillmentId: silent_fulfillment_id, finishedAction: finished_action }
    const ids = await ordersToTell(container, which)
    const messages: NewMessage[] = []
    for (let start = 0; start < ids.length; start += ORDERS_AT_ONCE) {
      const orders = await findOrders(container, ids.slice(start, start + ORDERS_AT_ONCE))
      messages.push(...orders.flatMap((order) => dueMessages(order, occasion)))
    }
    return new StepResponse(messages)
  },
)
