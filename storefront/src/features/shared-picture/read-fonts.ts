import "server-only"
import { readFile } from "node:fs/promises"
import { join } from "node:path"

type Font = { name: string; data: Buffer; weight: 400 | 600 }

/** Of the packages whose variable kin the pages use; the storefront runs in its own folder, below them. */
const PACKAGES = join(process.cwd(), "../node_modules/@fontsource")

const readFont = (file: string) => readFile(/* turbopackIgnore: true */ join(PACKAGES, file))

/** The shop's two typefaces as the drawing library takes them: not variable, not woff2. */
export async function readFonts(): Promise<Font[]> {
  const [fraunces, atkinson] = await Promise.all([
    readFont("fraunces/files/fraunces-latin-600-normal.woff"),
    readFont("atkinson-hyperlegible-next/files/atkinson-hyperlegible-next-latin-400-normal.woff"),
  ])
  return [
    { name: "Fraunces", data: fraunces, weight: 600 },
    { name: "Atkinson", data: atkinson, weight: 400 },
  ]
}
