import Handlebars from "handlebars"
import type { EmailContent } from "./email-content"
import { EMAIL_LAYOUT, EMAIL_PARTIALS } from "./html-template"
import { emailText } from "./email-text"

export type RenderedEmail = { subject: string; html: string; text: string }

const handlebars = Handlebars.create()
for (const [kind, partial] of Object.entries(EMAIL_PARTIALS)) handlebars.registerPartial(kind, partial)
const layout = handlebars.compile<EmailContent>(EMAIL_LAYOUT)

/** A mail as HTML and as plain text, from the same content. Everything that comes from outside is escaped. */
export function renderEmail(content: EmailContent): RenderedEmail {
  return { subject: oneLine(content.subject), html: layout(content), text: emailText(content) }
}

/** A line break in a subject would start a header of its own. */
const oneLine = (subject: string) => subject.replace(/\s+/g, " ").trim()
