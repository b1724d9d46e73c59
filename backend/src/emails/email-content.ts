/** One part of a mail, as plain data; how it looks is for the renderer to know. */
export type EmailBlock =
  | { kind: "paragraph"; text: string }
  | { kind: "note"; text: string }
  | { kind: "link"; text: string; label: string; url: string }
  /** The one thing to do. */
  | { kind: "action"; label: string; url: string }
  | { kind: "facts"; facts: { label: string; lines: string[] }[] }
  | { kind: "figures"; lines: FigureLine[]; sums: { label: string; amount: string; strong: boolean }[] }
  | { kind: "schools"; rows: SchoolRow[]; more: string | null }
  | { kind: "parcel"; items: string[]; tracking: { number: string; url: string | null }[] }

/** One of many places: what goes there, and how it can be followed. */
export type SchoolRow = { school: string; detail: string; tracking: { number: string; url: string | null }[] }

export type FigureLine = { title: string; detail: string; amount: string }

/** A mail before it is rendered: what a template answers, and what its tests read. */
export type EmailContent = {
  subject: string
  /** What an inbox shows beside the subject. */
  preview: string
  heading: string
  blocks: EmailBlock[]
  /** Who sends it and how to answer. */
  footer: string[]
}
