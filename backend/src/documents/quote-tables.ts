import type { Content, TableCell } from "pdfmake/interfaces"
import type { CartTotals } from "../contracts/cart"
import type { DestinationView } from "../contracts/destination"
import type { PricedLine } from "../contracts/order-sheet"
import type { QuoteVersionView } from "../contracts/quote"
import { formatMoney } from "../formats/format-money"
import { shipToLines } from "../formats/ship-to-lines"
import { right, RULED, type Sum, sumsTable, text } from "./document-parts"

const headings = (titles: readonly string[], rightFrom: number): TableCell[] =>
  titles.map((title, column) => ({
    text: title,
    style: "label",
    alignment: column >= rightFrom ? "right" : "left",
  }))

/** What is quoted, with the price of one and the next quantity break. */
export const quoteLines = (lines: readonly PricedLine[]): Content => ({
  table: {
    headerRows: 1,
    dontBreakRows: true,
    widths: ["*", 110, "auto", "auto", "auto"],
    body: [
      headings(["Item", "SKU", "Quantity", "Unit price", "Amount"], 2),
      ...lines.map((line): TableCell[] => [
        { stack: [text(line.title), ...nextBreak(line)] },
        text(line.sku),
        right(String(line.quantity)),
        right(formatMoney(line.unit_price_cents)),
        right(formatMoney(line.subtotal_cents)),
      ]),
    ],
  },
  layout: RULED,
})

const nextBreak = ({ next_break }: PricedLine) =>
  next_break
    ? [{ text: `from ${next_break.min_quantity}: ${formatMoney(next_break.unit_price_cents)} each`, style: "muted" }]
    : []

export function quoteSums({
  subtotal_cents,
  discount_cents,
  shipping_cents,
  tax_cents,
  total_cents,
}: CartTotals): Content {
  const discount: Sum[] = discount_cents > 0 ? [["Discount", -discount_cents]] : []
  return sumsTable([
    ["Subtotal", subtotal_cents],
    ...discount,
    ["Shipping", shipping_cents ?? 0],
    ["Sales tax", tax_cents ?? 0],
    ["Total", total_cents, true],
  ])
}

/** A row for each school: what goes there and what is due for it. Over three hundred rows the headings stand on each page. */
export function quoteDestinations({ destinations, lines, delivery_name }: QuoteVersionView): Content {
  const titles = new Map(lines.map(({ variant_id, title }) => [variant_id, title]))
  return {
    stack: [
      { text: `${destinations.length} destinations, by ${delivery_name}`, bold: true, margin: [0, 0, 0, 2] },
      {
        table: {
          headerRows: 1,
          keepWithHeaderRows: 1,
          dontBreakRows: true,
          widths: [16, "*", 104, "auto", "auto", "auto", "auto"],
          body: [
            headings(["", "Deliver to", "Decks", "Goods", "Shipping", "Tax", "Total"], 3),
            ...destinations.map((destination, index) => destinationRow(destination, index, titles)),
          ],
        },
        fontSize: 8.5,
        lineHeight: 1.15,
        layout: { ...RULED, paddingTop: () => 4, paddingBottom: () => 2 },
      },
    ],
    margin: [0, 0, 0, 20],
  }
}

function destinationRow(
  { ship_to, quantities, sums }: DestinationView,
  index: number,
  titles: ReadonlyMap<string, string>,
): TableCell[] {
  const [school = "", ...address] = shipToLines(ship_to)
  const due = sums.goods_cents + sums.shipping_cents + sums.tax_cents
  return [
    String(index + 1),
    { stack: [{ ...text(school), bold: true }, text(address.join(", "))] },
    { stack: Object.entries(quantities).map(([id, quantity]) => text(`${quantity} × ${titles.get(id) ?? id}`)) },
    right(formatMoney(sums.goods_cents)),
    right(formatMoney(sums.shipping_cents)),
    right(formatMoney(sums.tax_cents)),
    right(formatMoney(due)),
  ]
}
