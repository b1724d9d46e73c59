/** A finished mail. `id` is the same for every try, so that a mailbox can tell a repeated mail from a new one. */
export type Mail = {
  id: string
  kind: string
  from: string
  to: string
  subject: string
  html: string
  text: string
}

/** Where mails go. Resolves once the mail was taken over, and rejects when it was not. */
export type MailSink = (mail: Mail) => Promise<void>
