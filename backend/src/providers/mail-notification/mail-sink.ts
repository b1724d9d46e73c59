/** A file that goes with a mail, its content in base64. */
export type MailAttachment = { filename: string; content_type: string; content: string }

/** A finished mail. `id` is the same for every try, so that a mailbox can tell a repeated mail from a new one. */
export type Mail = {
  id: string
  kind: string
  from: string
  to: string
  subject: string
  html: string
  text: string
  attachments: MailAttachment[]
}

/** Where mails go. Resolves once the mail was taken over, and rejects when it was not. */
export type MailSink = (mail: Mail) => Promise<void>
