import type { Content, TableCell } from "pdfmake/interfaces"
import type { OrderView } from "../contracts/order"
import { formatMoney } from "../formats/format-money"
import { right, RULED, text } from "./document-parts"

/** What each school of an order for several got, and its share of the sums, so that a bookkeeper can split them. */
export function receiptSchools({ destinations }: Pick<OrderView, "destinations">): Content[] {
  if (destinations.length === 0) return []
  const header = ["Shipped to", "Decks", "Shipping", "Tax"]
  return [
    {
      table: {
        headerRows: 1,
        dontBreakRows: true,
        widths: ["*", "auto", "auto", "auto"],
        body: [
          header.map((title, column) => ({ text: title, style: "label", alignment: column > 0 ? "right" : "left" })),
          ...destinations.map(({ ship_to, items, sums }): TableCell[] => [
            {
              stack: [
                text(ship_to.school),
                { ...text(placeOf(ship_to)), style: "muted" },
                { text: items.map(({ title, quantity }) => `${quantity} × ${title}`).join(", "), style: "muted" },
              ],
            },
            right(formatMoney(sums.goods_cents)),
            right(formatMoney(sums.shipping_cents)),
            right(formatMoney(sums.tax_cents)),
          ]),
        ],
      },
      layout: RULED,
      margin: [0, 24, 0, 0],
    },
  ]
}

const placeOf = ({ address_1, city, province, postal_code }: OrderView["destinations"][number]["ship_to"]) =>
  `${address_1}, ${city}, ${province} ${postal_code}`
