import { mkdir, rename, writeFile } from "node:fs/promises"
import { join } from "node:path"
import type { MailSink } from "./mail-sink"

const forFileName = (value: string) => value.replace(/[^\w.-]/g, "-")

/** Keeps each mail as a file that only the shop's user can read: the way of a shop without a mail server. */
export const fileSink =
  (folder: string): MailSink =>
  async ({ id, kind, from, to, subject, html, text, attachments }) => {
    const sent_at = new Date().toISOString()
    const path = join(folder, forFileName(`${sent_at}-${kind}-${id}.json`))
    await mkdir(folder, { recursive: true, mode: 0o700 })
    const content = JSON.stringify({ id, kind, from, to, subject, html, text, attachments, sent_at }, null, 2)
    // A reader sees the whole file or none.
    await writeFile(`${path}.part`, content, { mode: 0o600 })
    await rename(`${path}.part`, path)
  }
