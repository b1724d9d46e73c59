import { DeckDesign } from "./deck-designs"
import { fixed } from "./figure"
import { seededRandom } from "./seeded-random"
import { Word, WORDMARKS } from "./wordmarks"

/** A card is 5 : 7 with corners of 4.5 % of its width; 0,0 is its middle. */
export const CARD = { width: 500, height: 700, corner: 22.5 }

const PAPER = "#FFFDF9"
const FRAME = 22
export const EMBLEM = 290

/** The back: the deck's figure on the deck's colour, within a thin frame. */
export function cardBack({ figure, seed, back }: DeckDesign): string {
  const drawn = figure({
    ...back,
    width: CARD.width - 2 * FRAME,
    height: CARD.height - 2 * FRAME,
    random: seededRandom(seed),
  })
  const frame = rectangle(FRAME, CARD.corner - 10)
  return [
    `<rect ${rectangle(0, CARD.corner)} fill="${back.ground}"/>`,
    `<clipPath id="frame-${seed}"><rect ${frame}/></clipPath>`,
    `<g clip-path="url(#frame-${seed})">${drawn}</g>`,
    `<rect ${frame} fill="none" stroke="${back.ink}" stroke-opacity=".75" stroke-width="2.5"/>`,
    edge(),
  ].join("")
}

/** The figure as it stands on the paper of a front: EMBLEM units wide and high, around 0,0. */
export const cardEmblem = ({ figure, seed, front }: DeckDesign): string =>
  figure({ ...front, ground: PAPER, width: EMBLEM, height: EMBLEM, random: seededRandom(seed) })

/** The front: the deck's name in words under a small figure, on white paper. */
export function cardFront(design: DeckDesign): string {
  const { words, front } = design
  const size = Math.min(...words.map((word) => fittingSize(word, 372, 108)))
  const first = 208 - (words.length - 1) * 68
  const lines = words.map((word, index) => centred(word, size, first + index * size * 1.04, front.ink))
  return [
    `<rect ${rectangle(0, CARD.corner)} fill="${PAPER}"/>`,
    `<rect ${rectangle(FRAME, CARD.corner - 10)} fill="none" stroke="${front.ink}" stroke-opacity=".45" stroke-width="2"/>`,
    `<g transform="translate(0 -118)">${cardEmblem(design)}</g>`,
    ...lines,
    centred("SF-CESS", 25, 304, front.ink),
    edge(),
  ].join("")
}

const rectangle = (inset: number, corner: number) =>
  `x="${inset - CARD.width / 2}" y="${inset - CARD.height / 2}" width="${CARD.width - 2 * inset}" height="${CARD.height - 2 * inset}" rx="${corner}"`

/** The cut edge of the paper, which parts a card from the next of its colour. */
const edge = () =>
  `<rect ${rectangle(0.75, CARD.corner - 0.75)} fill="none" stroke="#1F1B16" stroke-opacity=".32" stroke-width="1.5"/>`

const EM = 500

/** The largest size of type, up to `most`, at which a word is no wider than `width`. */
const fittingSize = (word: Word, width: number, most: number) => Math.min(most, (width / WORDMARKS[word].width) * EM)

function centred(word: Word, size: number, baseline: number, colour: string): string {
  const { width, path } = WORDMARKS[word]
  const scale = size / EM
  const move = `translate(${fixed((-width / 2) * scale)} ${fixed(baseline)}) scale(${scale.toFixed(4)})`
  return `<path d="${path}" transform="${move}" fill="${colour}"/>`
}
