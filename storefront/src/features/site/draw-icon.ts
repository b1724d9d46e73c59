import "server-only"
import sharp from "sharp"

const PAPER = "#fbf7f0"

type Icon = {
  /** Pixels of each side. */
  size: number
  /** How much of the side the mark fills; systems cut a maskable icon to a circle of 80 %. */
  fills: number
  /** Where systems would lay the mark on a colour of their own. */
  ground?: string
}

/** The icons in pixels, by the name of their file; browsers that take an SVG use app/icon.svg, which is the same mark. */
export const ICONS = {
  "192.png": { size: 192, fills: 0.92 },
  "512.png": { size: 512, fills: 0.92 },
  "maskable-512.png": { size: 512, fills: 0.66, ground: PAPER },
  "apple-touch-180.png": { size: 180, fills: 0.78, ground: PAPER },
} as const satisfies Record<string, Icon>

export type IconName = keyof typeof ICONS

/** One card of the mark, turned about a point below the fan. The mark stands in 0,0 to 40,36. */
const card = (colour: string, turn: number) =>
  `<rect x="12.5" y="6" width="15" height="21" rx="2" fill="${colour}" transform="rotate(${turn} 20 34)"/>`

/** The shop's mark, three fanned cards in the decks' colours, as a picture. */
export async function drawIcon(name: IconName): Promise<Buffer> {
  const { size, fills, ground }: Icon = ICONS[name]
  const scale = (size * fills) / 36
  const move = `translate(${size / 2} ${size / 2}) scale(${scale}) translate(-20 -17.2)`
  const cards = card("#6b2a5b", -22) + card("#0f5c63", 0) + card("#e2a93b", 22)
  const paper = ground ? `<rect width="${size}" height="${size}" fill="${ground}"/>` : ""
  const mark = `<g transform="${move}" stroke="#ffffff" stroke-width="1.2">${cards}</g>`
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="${size}" height="${size}">${paper}${mark}</svg>`
  return sharp(Buffer.from(svg)).png({ palette: true, effort: 10 }).toBuffer()
}
