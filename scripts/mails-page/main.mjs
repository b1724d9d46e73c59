import { mkdirSync } from "node:fs"
import { join } from "node:path"
import { serveMails } from "./serve-mails.mjs"

const folder = join(process.env.DATA_DIR ?? ".data", "mails")
mkdirSync(folder, { recursive: true, mode: 0o700 })
serveMails(folder, Number(process.env.MAILS_PORT ?? 8025))
