import "server-only"
import { readFile } from "node:fs/promises"

type Font = { name: string; data: Buffer; weight: 400 | 600 }

const files = {
  fraunces: new URL(
    "../../../../node_modules/@fontsource/fraunces/files/fraunces-latin-600-normal.woff",
    import.meta.url,
  ),
  atkinson: new URL(
    "../../../../node_modules/@fontsource/atkinson-hyperlegible-next/files/atkinson-hyperlegible-next-latin-400-normal.woff",
    import.meta.url,
  ),
}

let read: Promise<Font[]> | undefined

/** The shop's two typefaces as the drawing library takes them: not variable, not woff2. */
export const fonts = () => (read ??= readFonts())

async function readFonts(): Promise<Font[]> {
  const [fraunces, atkinson] = await Promise.all([readFile(files.fraunces), readFile(files.atkinson)])
  return [
    { name: "Fraunces", data: fraunces, weight: 600 },
    { name: "Atkinson", data: atkinson, weight: 400 },
  ]
}
