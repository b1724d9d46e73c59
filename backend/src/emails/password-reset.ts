import type { Seller } from "../config/seller"
import type { EmailContent } from "./email-content"
import { sellerFooter } from "./order-blocks"

/** To a customer or a member of staff who asked for it. The link works once, for as long as Medusa's token lives. */
export function passwordResetEmail(reset_url: string, seller: Seller): EmailContent {
  return {
    subject: "Choose a new password",
    preview: "The link works once, for 15 minutes.",
    heading: "Choose a new password",
    blocks: [
      { kind: "paragraph", text: "Somebody, most likely you, asked for a new password for this e-mail address." },
      { kind: "action", label: "Choose a new password", url: reset_url },
      {
        kind: "note",
        text: "The link works once, for 15 minutes. If you did not ask for it, leave this mail alone: your password stays as it is.",
      },
    ],
    footer: sellerFooter({ seller }),
  }
}
