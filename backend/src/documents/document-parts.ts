import type { Content, CustomTableLayout, TableCell, TDocumentDefinitions } from "pdfmake/interfaces"
import { formatMoney } from "../formats/format-money"

export const INK = "#1F1B16"
export const MUTED = "#5C544A"
export const LINE = "#DDD3C4"
/** US Letter, in points. */
export const PAGE_WIDTH = 612
export const MARGIN = 54

const deckColours = ["#6B2A5B", "#0F5C63", "#E2A93B"].map((color, index) => ({
  type: "rect" as const,
  x: (PAGE_WIDTH / 3) * index,
  y: 0,
  w: PAGE_WIDTH / 3,
  h: 8,
  color,
}))

/** What every document of the shop has in common: paper, margins, type, and the decks' colours at its head. */
export const DOCUMENT_PAGE = {
  language: "en-US",
  pageSize: "LETTER",
  pageMargins: [MARGIN, MARGIN, MARGIN, MARGIN],
  background: () => ({ canvas: deckColours.map((rect) => ({ ...rect })) }),
  defaultStyle: { font: "Roboto", fontSize: 10.5, lineHeight: 1.25, color: INK },
  styles: { title: { fontSize: 24 }, label: { fontSize: 9, color: MUTED }, muted: { fontSize: 9, color: MUTED } },
} satisfies Partial<TDocumentDefinitions>

/** A word too long for a column is broken anywhere, instead of running off the page. */
export const text = (value: string, fontSize?: number) => ({
  text: value,
  ...(fontSize && { fontSize }),
  ...(/\S{36}/.test(value) && { wordBreak: "break-all" as const }),
})

export const right = (value: string) => ({ text: value, alignment: "right" as const, noWrap: true })

export const label = (value: string) => ({
  text: value,
  style: "label",
  margin: [0, 4, 0, 1] as [number, number, number, number],
})

/** Rows parted by fine lines, with a heavier one below the headings and at the end; nothing sticks out at the sides. */
export const RULED: CustomTableLayout = {
  hLineWidth: (row, node) => (row === 0 ? 0 : row === 1 || row === node.table.body.length ? 1 : 0.5),
  hLineColor: LINE,
  vLineWidth: () => 0,
  paddingTop: () => 6,
  paddingBottom: () => 4,
  paddingLeft: (column) => (column === 0 ? 0 : 9),
  paddingRight: (column, node) => (column === node.table.body[0]!.length - 1 ? 0 : 9),
}

/** A sum of a column of figures: its name, cents, and whether it is the one that counts. */
export type Sum = [name: string, cents: number, strong?: boolean]

/** The sums at the right half of the page, kept together. */
export const sumsTable = (sums: readonly Sum[]): Content => ({
  table: {
    widths: ["*", "auto"],
    body: sums.map(([name, cents, bold = false]): TableCell[] => [
      { text: name, bold },
      { ...right(formatMoney(cents)), bold },
    ]),
  },
  layout: "noBorders",
  margin: [PAGE_WIDTH / 2 - MARGIN, 10, 0, 24],
  unbreakable: true,
})

/** "Receipt 1042, page 1 of 2" below each page. */
export const pageFooter = (title: string) => (page: number, pages: number) => ({
  text: `${title}, page ${page} of ${pages}`,
  style: "muted",
  alignment: "center" as const,
})
