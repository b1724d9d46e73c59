import { CARD, cardBack, cardEmblem, DECK_DESIGNS, EMBLEM } from "@sf-cess/backend/figures"

const svg = (width: number, height: number, drawn: string) =>
  `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="${-width / 2} ${-height / 2} ${width} ${height}">${drawn}</svg>`

/** The drawings of all decks as files, by name: "in2out-back.svg", "in2out-emblem.svg". */
export const FIGURE_FILES: ReadonlyMap<string, () => string> = new Map(
  Object.entries(DECK_DESIGNS).flatMap(([handle, design]) => [
    [`${handle}-back.svg`, () => svg(CARD.width, CARD.height, cardBack(design))],
    [`${handle}-emblem.svg`, () => svg(EMBLEM, EMBLEM, cardEmblem(design))],
  ]),
)

/** Whether a figure was drawn for a deck; the cards of one that staff add later are plain. */
export const hasFigure = (handle: string) => handle in DECK_DESIGNS
