import type { EmailContent } from "./email-content"

/** To the staff, when the shop met something that a person has to look at. */
export function staffAlertEmail(alert: { subject: string; lines: string[] }, admin_url: string): EmailContent {
  return {
    subject: `Please look: ${alert.subject}`,
    preview: alert.lines[0] ?? alert.subject,
    heading: alert.subject,
    blocks: [
      ...alert.lines.map((text) => ({ kind: "paragraph" as const, text })),
      { kind: "action", label: "Open the admin", url: admin_url },
    ],
    footer: ["Sent by the shop to its staff."],
  }
}
