import { createTransport } from "nodemailer"
import type { MailSink } from "./mail-sink"

const SECONDS = 1000

/** Sends each mail by the SMTP server of a URL such as smtps://user:password@mail.example.org. */
export function smtpSink(url: string): MailSink {
  const transport = createTransport({
    url,
    pool: true,
    maxConnections: 4,
    connectionTimeout: 10 * SECONDS,
    greetingTimeout: 10 * SECONDS,
    socketTimeout: 20 * SECONDS,
    disableFileAccess: true,
    disableUrlAccess: true,
  })
  return async ({ id, from, to, subject, html, text, attachments }) => {
    const messageId = `<${id}@${domainOf(from)}>`
    await transport.sendMail({
      from,
      to,
      subject,
      html,
      text,
      messageId,
      attachments: attachments.map(({ filename, content_type, content }) => ({
        filename,
        contentType: content_type,
        content,
        encoding: "base64",
      })),
      headers: { "Auto-Submitted": "auto-generated" },
    })
  }
}

const domainOf = (from: string) => /@([\w.-]+)/.exec(from)?.[1] ?? "localhost"
