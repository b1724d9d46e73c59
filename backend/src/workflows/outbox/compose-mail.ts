import type { MedusaContainer } from "@medusajs/framework/types"
import { seller, staffEmail } from "../../config/seller"
import { adminUrl, orderLinks, passwordResetUrl } from "../../config/shop-links"
import type { EmailContent } from "../../emails/email-content"
import { orderCanceledEmail } from "../../emails/order-canceled"
import { orderConfirmationEmail } from "../../emails/order-confirmation"
import { orderParcelsShippedEmail } from "../../emails/order-parcels-shipped"
import { orderRefundedEmail } from "../../emails/order-refunded"
import { orderShippedEmail } from "../../emails/order-shipped"
import { passwordResetEmail } from "../../emails/password-reset"
import { receiverShippedEmail } from "../../emails/receiver-shipped"
import { staffAlertEmail } from "../../emails/staff-alert"
import { staffNewOrderEmail } from "../../emails/staff-new-order"
import type { Message, MessagePayloads } from "../../modules/outbox/message-kinds"
import type { MailAttachment } from "../../providers/mail-notification/mail-sink"
import { findOrder, type FoundOrder } from "../order/find-order"
import { composeQuoteMail, type NewLink, type QuoteMessage } from "./compose-quote-mail"
import { parcelsOf, refundsOf } from "../order/stored-order"

export type MailMessage = Exclude<Message, { kind: "revalidate-storefront" }>
export type ComposedMail = {
  to: string
  content: EmailContent
  /** Made only when the mail is sent: a preview needs none. */
  attachments?: () => Promise<MailAttachment[]>
}
/** Why there is nothing to send any more, in words for the staff. */
export type NothingToSend = { nothing: string }

type OrderMessage = Exclude<MailMessage, QuoteMessage | { kind: "password-reset" | "staff-alert" }>

const CALLED_OFF: NothingToSend = { nothing: "The parcel was called off." }

/**
 * What a message says, from how things stand now.
 * @param newLink makes the secret of a link to a quote, as the mail that carries it is composed
 */
export async function composeMail(
  container: MedusaContainer,
  message: MailMessage,
  newLink: NewLink,
): Promise<ComposedMail | NothingToSend> {
  switch (message.kind) {
    case "password-reset":
      return passwordReset(message.payload)
    case "staff-alert":
      return { to: staffEmail(), content: staffAlertEmail(message.payload, adminUrl()) }
    case "quote-link":
    case "quote-news":
    case "staff-quote":
      return await composeQuoteMail(container, message, newLink)
    default: {
      const found = await findOrder(container, message.payload.order_id)
      return found ? orderMail(message, found) : { nothing: "There is no such order." }
    }
  }
}

function orderMail(message: OrderMessage, { order, view }: FoundOrder): ComposedMail | NothingToSend {
  const links = orderLinks(order.id)
  const parcelViews = (ids: string[]) =>
    parcelsOf(order).flatMap(({ id }, index) => (ids.includes(id) ? [view.parcels[index]!] : []))
  const toBuyer = (content: EmailContent) => ({ to: view.email, content })
  switch (message.kind) {
    case "order-confirmation":
      return toBuyer(orderConfirmationEmail(view, links))
    case "staff-new-order":
      return { to: staffEmail(), content: staffNewOrderEmail(view, adminUrl(`/orders/${order.id}`)) }
    case "order-canceled":
      return toBuyer(orderCanceledEmail(view, links))
    case "order-shipped": {
      const [parcel] = parcelViews([message.payload.fulfillment_id])
      return parcel ? toBuyer(orderShippedEmail(view, parcel, links)) : CALLED_OFF
    }
    case "order-parcels-shipped": {
      const parcels = parcelViews(message.payload.fulfillment_ids)
      return parcels.length > 0 ? toBuyer(orderParcelsShippedEmail(view, parcels, links)) : CALLED_OFF
    }
    case "receiver-shipped": {
      const [parcel] = parcelViews([message.payload.fulfillment_id])
      const school = view.destinations.find(({ id }) => id === parcel?.destination_id)
      if (!parcel || !school?.ship_to.email) return CALLED_OFF
      return { to: school.ship_to.email, content: receiverShippedEmail(view, school, parcel) }
    }
    case "order-refunded": {
      const refund = refundsOf(order).made.find(({ id }) => id === message.payload.refund_id)
      const content = (amount_cents: number) => orderRefundedEmail(view, { amount_cents }, links)
      return refund ? toBuyer(content(refund.amount)) : { nothing: "There is no such refund." }
    }
  }
}

function passwordReset({ email, token, actor_type }: MessagePayloads["password-reset"]): ComposedMail | NothingToSend {
  if (!token) return { nothing: "The link is gone; a new one can be asked for." }
  if (actor_type !== "customer" && actor_type !== "user") return { nothing: `There is no page for a ${actor_type}.` }
  return { to: email, content: passwordResetEmail(passwordResetUrl(actor_type, token, email), seller()) }
}
