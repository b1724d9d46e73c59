import type { ProviderSendNotificationDTO } from "@medusajs/framework/types"
import { AbstractNotificationProviderService, MedusaError } from "@medusajs/framework/utils"
import { MAIL_PROVIDER } from "../../config/provider-ids"
import { fileSink } from "./file-sink"
import type { MailSink } from "./mail-sink"
import { smtpSink } from "./smtp-sink"

export type MailNotificationOptions = {
  /** Unset or empty: mails are kept in `mails_dir` instead. */
  smtp_url?: string
  from: string
  mails_dir: string
}

/** Sends a notification's ready-made content; what a mail says is made by the outbox. */
export class MailNotificationService extends AbstractNotificationProviderService {
  static override identifier = MAIL_PROVIDER.identifier
  private readonly send_: MailSink

  constructor(
    _dependencies: Record<string, unknown>,
    private readonly options: MailNotificationOptions,
  ) {
    super()
    this.send_ = options.smtp_url ? smtpSink(options.smtp_url) : fileSink(options.mails_dir)
  }

  static override validateOptions({ from, mails_dir }: Record<string, unknown>) {
    if (from && mails_dir) return
    throw new MedusaError(MedusaError.Types.INVALID_ARGUMENT, "mail-notification needs the options from and mails_dir.")
  }

  override async send({ to, template, content, data, attachments }: ProviderSendNotificationDTO) {
    if (!content?.subject || !content.html || !content.text)
      throw new MedusaError(MedusaError.Types.INVALID_DATA, `The mail ${template} has no content.`)
    const { subject, html, text } = content
    const id = String(data?.message_id ?? template)
    const files = (attachments ?? []).map(({ filename, content_type, content }) => ({
      ...{ filename, content },
      content_type: content_type ?? "application/octet-stream",
    }))
    await this.send_({ id, kind: template, from: this.options.from, to, subject, html, text, attachments: files })
    return { id }
  }
}
