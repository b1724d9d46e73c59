import type { EmailBlock, EmailContent } from "./email-content"

const WIDTH = 60

/** The plain text of a mail, for readers without HTML. */
export function emailText({ heading, blocks, footer }: EmailContent): string {
  return [heading, ...blocks.map(blockText), ["-- ", ...footer].join("\n")].join("\n\n") + "\n"
}

function blockText(block: EmailBlock): string {
  switch (block.kind) {
    case "paragraph":
    case "note":
      return block.text
    case "link":
      return `${block.text} ${block.label}\n${block.url}`
    case "action":
      return `${block.label}:\n${block.url}`
    case "facts":
      return block.facts.map(({ label, lines }) => `${label}: ${lines.join(", ")}`).join("\n")
    case "figures":
      return [
        ...block.lines.map(({ title, detail, amount }) => row(`${title}, ${detail}`, amount)),
        ...(block.lines.length > 0 ? ["-".repeat(WIDTH)] : []),
        ...block.sums.map(({ label, amount }) => row(label, amount)),
      ].join("\n")
    case "schools":
      return [
        ...block.rows.map(({ school, detail, tracking }) =>
          [`- ${school}, ${detail}`, ...tracking.map(({ number }) => `  Tracking: ${number}`)].join("\n"),
        ),
        ...(block.more ? [block.more] : []),
      ].join("\n")
    case "parcel":
      return [
        ...block.items.map((item) => `- ${item}`),
        ...block.tracking.map(({ number, url }) => `Tracking: ${number}${url ? `\n${url}` : ""}`),
      ].join("\n")
  }
}

/** A label and its amount at the right margin. */
const row = (label: string, amount: string) => label.padEnd(WIDTH - amount.length - 1) + " " + amount
