import type { Content, TableCell, TDocumentDefinitions } from "pdfmake/interfaces"
import type { OrderView } from "../contracts/order"
import { addressLines } from "../formats/address-lines"
import { cardName } from "../formats/card-name"
import { formatDate } from "../formats/format-date"
import { formatMoney } from "../formats/format-money"
import { receiptSchools } from "./receipt-schools"
import { DOCUMENT_PAGE, label, pageFooter, right, RULED, type Sum, sumsTable, text } from "./document-parts"

/** The receipt as a bookkeeper files it: seller, buyer, items, sums, how it was paid. */
export function receiptDocument(order: OrderView): TDocumentDefinitions {
  return {
    ...DOCUMENT_PAGE,
    info: { title: `Receipt ${order.number}`, author: order.seller.name },
    content: [head(order), parties(order), items(order), sums(order), payment(order), ...receiptSchools(order)],
    footer: pageFooter(`Receipt ${order.number}`),
  }
}

function head({ number, placed_at, po_reference, quote_number, seller, stage }: OrderView): Content {
  const quote = quote_number ? [label("Quote"), text(quote_number)] : []
  const reference = po_reference ? [label("Your reference"), text(po_reference)] : []
  return {
    columns: [
      {
        width: "*",
        stack: [{ text: "Receipt", style: "title" }, text(stage === "canceled" ? "This order was canceled." : "")],
      },
      {
        width: 220,
        stack: [
          label("Sold by"),
          { text: seller.name, bold: true },
          ...seller.address.map((line) => text(line)),
          text(seller.email),
        ],
      },
      {
        width: 110,
        stack: [
          label("Order"),
          text(String(number)),
          label("Date"),
          text(formatDate(placed_at)),
          ...quote,
          ...reference,
        ],
      },
    ],
    columnGap: 18,
    margin: [0, 0, 0, 28],
  }
}

function parties(order: OrderView): Content {
  const { billing_address, shipping_address, delivery, email } = order
  const billTo = billing_address ?? shipping_address
  const ship = shippedTo(order)
  return {
    columns: [
      {
        width: "*",
        stack: [label("Billed to"), ...(billTo ? addressLines(billTo) : []).map((line) => text(line)), text(email)],
      },
      {
        width: "*",
        stack: [label(delivery?.is_pickup ? "Delivery" : "Shipped to"), ...ship.map((line) => text(line))],
      },
    ],
    columnGap: 18,
    margin: [0, 0, 0, 24],
  }
}

function shippedTo({ delivery, destinations, shipping_address }: OrderView): string[] {
  if (delivery?.is_pickup) return [delivery.name]
  if (destinations.length > 0) return [destinations.length === 1 ? "1 school" : `${destinations.length} schools`]
  return shipping_address ? addressLines(shipping_address) : []
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
    layout: RULED,
  }
}

function sums(order: OrderView): Content {
  const refunded = order.refunded_cents
  const discount: Sum[] = order.discount_cents > 0 ? [["Discount", -order.discount_cents]] : []
  const refunds: Sum[] = [
    ["Refunded", -refunded],
    ["Paid after refunds", order.paid_cents - refunded],
  ]
  return sumsTable([
    ["Subtotal", order.subtotal_cents],
    ...discount,
    ["Shipping", order.shipping_cents],
    ["Tax", order.tax_cents],
    ["Total", order.total_cents, true],
    ...(refunded > 0 ? refunds : []),
  ])
}

function payment({ payment, paid_cents, total_cents }: OrderView): Content {
  const paid = paid_cents >= total_cents ? "Paid in full" : `Paid so far: ${formatMoney(paid_cents)}`
  return { stack: [label("Payment"), text(payment ? `${paid}, ${cardName(payment)}` : paid)], unbreakable: true }
}
