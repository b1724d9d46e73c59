import type { Content, TableCell, TDocumentDefinitions } from "pdfmake/interfaces"
import type { OrderView } from "../contracts/order"
import { addressLines } from "../formats/address-lines"
import { cardName } from "../formats/card-name"
import { formatDate } from "../formats/format-date"
import { formatMoney } from "../formats/format-money"

const INK = "#1F1B16"
const MUTED = "#5C544A"
const LINE = "#DDD3C4"
/** US Letter, in points. */
const PAGE_WIDTH = 612
const MARGIN = 54

/** The receipt as a bookkeeper files it: seller, buyer, items, sums, how it was paid. */
export function receiptDocument(order: OrderView): TDocumentDefinitions {
  return {
    info: { title: `Receipt ${order.number}`, author: order.seller.name },
    language: "en-US",
    pageSize: "LETTER",
    pageMargins: [MARGIN, MARGIN, MARGIN, MARGIN],
    background: { canvas: deckColours() },
    content: [head(order), parties(order), items(order), sums(order), payment(order)],
    footer: (page, pages) => ({
      text: `Receipt ${order.number}, page ${page} of ${pages}`,
      style: "muted",
      alignment: "center",
    }),
    defaultStyle: { font: "Roboto", fontSize: 10.5, lineHeight: 1.25, color: INK },
    styles: { title: { fontSize: 24 }, label: { fontSize: 9, color: MUTED }, muted: { fontSize: 9, color: MUTED } },
  }
}

const deckColours = () =>
  ["#6B2A5B", "#0F5C63", "#E2A93B"].map((color, index) => ({
    type: "rect" as const,
    x: (PAGE_WIDTH / 3) * index,
    y: 0,
    w: PAGE_WIDTH / 3,
    h: 8,
    color,
  }))

function head({ number, placed_at, po_reference, seller, stage }: OrderView): Content {
  const reference = po_reference ? [label("Your reference"), text(po_reference)] : []
  return {
    columns: [
      {
        width: "*",
        stack: [{ text: "Receipt", style: "title" }, text(stage === "canceled" ? "This order was canceled." : "")],
      },
      {
        width: 220,
        stack: [label("Sold by"), { text: seller.name, bold: true }, ...seller.address.map(text), text(seller.email)],
      },
      {
        width: 110,
        stack: [label("Order"), text(String(number)), label("Date"), text(formatDate(placed_at)), ...reference],
      },
    ],
    columnGap: 18,
    margin: [0, 0, 0, 28],
  }
}

function parties({ billing_address, shipping_address, delivery, email }: OrderView): Content {
  const billTo = billing_address ?? shipping_address
  const ship = delivery?.is_pickup ? [delivery.name] : shipping_address ? addressLines(shipping_address) : []
  return {
    columns: [
      { width: "*", stack: [label("Billed to"), ...(billTo ? addressLines(billTo) : []).map(text), text(email)] },
      { width: "*", stack: [label(delivery?.is_pickup ? "Delivery" : "Shipped to"), ...ship.map(text)] },
    ],
    columnGap: 18,
    margin: [0, 0, 0, 24],
  }
}

function items({ lines }: OrderView): Content {
  const header = ["Item", "SKU", "Quantity", "Unit price", "Amount"]
  return {
    table: {
      headerRows: 1,
      dontBreakRows: true,
      widths: ["*", 110, "auto", "auto", "auto"],
      body: [
        header.map((title, column) => ({ text: title, style: "label", alignment: column > 1 ? "right" : "left" })),
        ...lines.map((line): TableCell[] => [
          text(line.title),
          text(line.sku),
          right(String(line.quantity)),
          right(formatMoney(line.unit_price_cents)),
          right(formatMoney(line.subtotal_cents)),
        ]),
      ],
    },
    layout: {
      hLineWidth: (row, node) => (row === 0 ? 0 : row === 1 || row === node.table.body.length ? 1 : 0.5),
      hLineColor: LINE,
      vLineWidth: () => 0,
      paddingTop: () => 6,
      paddingBottom: () => 4,
      paddingLeft: (column) => (column === 0 ? 0 : 9),
      paddingRight: (column) => (column === 4 ? 0 : 9),
    },
  }
}

function sums(order: OrderView): Content {
  const row = (name: string, cents: number, bold = false): TableCell[] => [
    { text: name, bold },
    { text: formatMoney(cents), bold, alignment: "right", noWrap: true },
  ]
  const refunded = order.refunded_cents
  return {
    table: {
      widths: ["*", "auto"],
      body: [
        row("Subtotal", order.subtotal_cents),
        ...(order.discount_cents > 0 ? [row("Discount", -order.discount_cents)] : []),
        row("Shipping", order.shipping_cents),
        row("Tax", order.tax_cents),
        row("Total", order.total_cents, true),
        ...(refunded > 0 ? [row("Refunded", -refunded), row("Paid after refunds", order.paid_cents - refunded)] : []),
      ],
    },
    layout: "noBorders",
    margin: [PAGE_WIDTH / 2 - MARGIN, 10, 0, 24],
    unbreakable: true,
  }
}

function payment({ payment, paid_cents, total_cents }: OrderView): Content {
  const paid = paid_cents >= total_cents ? "Paid in full" : `Paid so far: ${formatMoney(paid_cents)}`
  return { stack: [label("Payment"), text(payment ? `${paid}, ${cardName(payment)}` : paid)], unbreakable: true }
}

/** A word too long for a column is broken anywhere, instead of running off the page. */
const text = (value: string): Content =>
  /\S{36}/.test(value) ? { text: value, wordBreak: "break-all" } : { text: value }
const right = (value: string) => ({ text: value, alignment: "right" as const, noWrap: true })
const label = (value: string) => ({
  text: value,
  style: "label",
  margin: [0, 4, 0, 1] as [number, number, number, number],
})
