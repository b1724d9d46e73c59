import type { Content, TableCell, TDocumentDefinitions } from "pdfmake/interfaces"
import type { PackingSlip } from "../contracts/packing-slip"
import { formatDate } from "../formats/format-date"
import { DOCUMENT_PAGE, INK, label, LINE, MUTED, text } from "./document-parts"

/** A page for each box, to lie in it: what is in it, for whom and by which order. No prices, no other places. */
export function packingSlipDocument(slips: readonly PackingSlip[]): TDocumentDefinitions {
  const first = slips[0]
  const pages = slips.flatMap((slip) => slip.boxes.map((_, index) => page(slip, index)))
  return {
    ...DOCUMENT_PAGE,
    info: {
      title: first ? `Packing slips of order ${first.order_number}` : "Packing slips",
      author: first?.seller.name,
    },
    content: pages.map((stack, index) => ({ stack, ...(index > 0 && { pageBreak: "before" as const }) })),
  }
}

const page = (slip: PackingSlip, index: number): Content[] => [
  head(slip, index),
  parties(slip),
  references(slip),
  contents(slip, index),
  ...(slip.note ? [note(slip.note)] : []),
  foot(slip),
]

function head({ order_number, boxes }: PackingSlip, index: number): Content {
  return {
    columns: [
      { width: "*", stack: [{ text: "Packing slip", style: "title" }, text(`Order ${order_number}`)] },
      {
        width: "auto",
        table: { body: [[{ text: `Box ${index + 1} of ${boxes.length}`, fontSize: 16, margin: [12, 6, 12, 4] }]] },
        layout: { hLineColor: INK, vLineColor: INK },
      },
    ],
    margin: [0, 0, 0, 24],
  }
}

function parties({ to, seller }: PackingSlip): Content {
  const [name = "", ...rest] = to
  return {
    columns: [
      { width: "*", stack: [label("To"), { ...text(name, 14), bold: true }, ...rest.map((line) => text(line, 12))] },
      {
        width: 200,
        stack: [label("From"), { ...text(seller.name), bold: true }, ...seller.address.map((line) => text(line))],
      },
    ],
    columnGap: 24,
    margin: [0, 0, 0, 20],
  }
}

function references({ placed_at, po_reference, quote_number, delivery }: PackingSlip): Content {
  const facts = [
    ["Ordered", formatDate(placed_at)],
    ["PO number", po_reference],
    ["Quote", quote_number],
    ["Delivery", delivery],
  ].filter((fact): fact is [string, string] => Boolean(fact[1]))
  return {
    columns: facts.map(([name, value]) => ({ width: "*", stack: [label(name), text(value)] })),
    columnGap: 18,
    margin: [0, 0, 0, 20],
  }
}

function contents({ boxes }: PackingSlip, index: number): Content {
  const pieces = boxes[index]!
  const all = pieces.reduce((sum, { quantity }) => sum + quantity, 0)
  return {
    table: {
      headerRows: 1,
      widths: [70, "*", 140],
      body: [
        ["In this box", "Item", "SKU"].map((title) => ({ text: title, style: "label" })),
        ...pieces.map(({ title, sku, quantity, holds }): TableCell[] => [
          { text: String(quantity), fontSize: 14 },
          {
            stack: [
              text(title, 12),
              ...holds.map((part) => ({ text: `each with ${part.quantity} × ${part.title}`, style: "muted" })),
            ],
          },
          text(sku),
        ]),
        [
          { text: String(all), fontSize: 14, bold: true },
          { text: all === 1 ? "piece in all" : "pieces in all", bold: true },
          "",
        ],
      ],
    },
    layout: {
      hLineWidth: (row) => (row === 0 ? 0 : 0.75),
      hLineColor: LINE,
      vLineWidth: () => 0,
      paddingTop: () => 6,
      paddingBottom: () => 4,
      paddingLeft: (column) => (column === 0 ? 0 : 9),
    },
    margin: [0, 0, 0, 18],
  }
}

const note = (words: string): Content => ({ stack: [label("Note"), text(words, 12)], margin: [0, 0, 0, 18] })

const foot = ({ seller }: PackingSlip): Content => ({
  text: `Is something missing or damaged? Write to ${seller.email} and name the order.`,
  color: MUTED,
  fontSize: 9,
})
