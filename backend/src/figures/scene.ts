import { CARD, cardBack, cardFront } from "./card"
import { DeckDesign } from "./deck-designs"
import { fixed } from "./figure"

/** Every picture has one shape, 4 : 3, and nothing behind its cards, so that it lies on paper of any colour. */
export const PICTURE = { width: 1600, height: 1200 }

type Placed = { card: string; x: number; y: number; turn?: number; scale: number }

/** One face of a deck, lying on the rest of it. */
export function stackPicture(design: DeckDesign, face: "front" | "back"): string {
  const top = face === "front" ? cardFront(design) : cardBack(design)
  const scale = 1.5
  const under = `<rect x="${-CARD.width / 2}" y="${-CARD.height / 2}" width="${CARD.width}" height="${CARD.height}" rx="${CARD.corner}" fill="#F4ECDF" stroke="#B9AC99" stroke-width="1.2"/>`
  const layers = Array.from({ length: 9 }, (_, index) =>
    place({ card: under, x: 800 + (9 - index) * 2.6, y: 588 + (9 - index) * 3.2, scale }),
  )
  return picture([`<g filter="url(#shadow)">${layers.join("")}</g>`, place({ card: top, x: 800, y: 588, scale })])
}

/** A deck fanned out, backs up, and one card turned over before it. */
export const fanPicture = (design: DeckDesign): string =>
  picture([
    fan(cardBack(design), { x: 800, y: 512, scale: 1.1, count: 7, spread: 64 }),
    shadowed({ card: cardFront(design), x: 800, y: 742, scale: 1.16 }),
  ])

/** Decks side by side, each a small fan behind its front. */
export function fansPicture(designs: readonly DeckDesign[]): string {
  const margin = 110
  const step = (PICTURE.width - 2 * margin) / designs.length
  const places = designs.map((design, index) => ({ design, x: margin + step * (index + 0.5) }))
  return picture([
    ...places.map(({ design, x }) => fan(cardBack(design), { x, y: 510, scale: 0.7, count: 3, spread: 26 })),
    ...places.map(({ design, x }) => shadowed({ card: cardFront(design), x, y: 720, scale: 0.8 })),
  ])
}

type Fan = { x: number; y: number; scale: number; count: number; spread: number }

/** Cards turned about a point below them, as a hand holds them; the middle of the fan is at x, y. */
function fan(card: string, { x, y, scale, count, spread }: Fan): string {
  const arm = CARD.height * scale * 0.78
  return Array.from({ length: count }, (_, index) => {
    const turn = -spread / 2 + (spread / (count - 1)) * index
    const radians = (turn * Math.PI) / 180
    return shadowed({ card, x: x + Math.sin(radians) * arm, y: y + arm * 0.88 - Math.cos(radians) * arm, turn, scale })
  }).join("")
}

const shadowed = (placed: Placed) => `<g filter="url(#shadow)">${place(placed)}</g>`

const place = ({ card, x, y, turn = 0, scale }: Placed) =>
  `<g transform="translate(${fixed(x)} ${fixed(y)}) rotate(${fixed(turn)}) scale(${scale})">${card}</g>`

/** Short and warm shadows, from one light at the upper left. */
const picture = (
  parts: readonly string[],
) => `<svg xmlns="http://www.w3.org/2000/svg" width="${PICTURE.width}" height="${PICTURE.height}" viewBox="0 0 ${PICTURE.width} ${PICTURE.height}">
<defs><filter id="shadow" x="-15%" y="-15%" width="130%" height="130%"><feDropShadow dx="5" dy="9" stdDeviation="9" flood-color="#3A2413" flood-opacity=".34"/></filter></defs>
${parts.join("\n")}
</svg>`
