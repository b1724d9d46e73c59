import type { Content, TDocumentDefinitions } from "pdfmake/interfaces"
import type { QuoteView } from "../contracts/quote"
import { addressLines } from "../formats/address-lines"
import { formatDate } from "../formats/format-date"
import { formatDay } from "../formats/format-day"
import { shipToLines } from "../formats/ship-to-lines"
import { DOCUMENT_PAGE, label, MUTED, pageFooter, text } from "./document-parts"
import { quoteDestinations, quoteLines, quoteSums } from "./quote-tables"

/**
 * A quote as a district files and signs it.
 * @param newest number of the version that counts, when the one shown is an earlier one
 */
export function quoteDocument(quote: QuoteView, newest = quote.current.number): TDocumentDefinitions {
  const { current } = quote
  const title = `Quote ${quote.number}, version ${current.number}`
  return {
    ...DOCUMENT_PAGE,
    info: { title, author: current.seller.legal_name },
    content: [
      head(quote),
      ...standing(quote, newest),
      parties(quote),
      ...(current.message ? [paragraphs("Message", [current.message])] : []),
      quoteLines(current.lines),
      quoteSums(current.totals),
      // What is due for the only place is what is due for all of it.
      ...(current.destinations.length > 1 ? [quoteDestinations(current)] : []),
      paragraphs("Terms", [stockSentence(quote), ...lockedSentences(quote), ...current.terms]),
      signature(quote),
    ],
    footer: pageFooter(title),
  }
}

function head({ number, po_number, current }: QuoteView): Content {
  const { seller } = current
  const facts: [string, string | null][] = [
    ["Quote", `${number}, version ${current.number}`],
    ["Date", formatDate(current.made_at)],
    ["Valid until", formatDate(current.valid_until)],
    ["Order on or after", current.order_from && formatDay(current.order_from)],
    ["PO number", po_number],
  ]
  return {
    columns: [
      {
        width: "*",
        stack: [
          { text: "Quote", style: "title" },
          { ...text(number, 14), color: MUTED },
        ],
      },
      {
        width: 210,
        stack: [
          label("From"),
          { ...text(seller.legal_name), bold: true },
          ...seller.address.map((line) => text(line)),
          text(seller.email),
          ...(seller.phone ? [text(seller.phone)] : []),
          ...(seller.ein ? [text(`EIN ${seller.ein}`)] : []),
        ],
      },
      { width: 120, stack: facts.flatMap(([name, value]) => (value ? [label(name), text(value)] : [])) },
    ],
    columnGap: 18,
    margin: [0, 0, 0, 16],
  }
}

/** What whoever finds this paper later must know before using it. */
function standing({ status, current }: QuoteView, newest: number): Content[] {
  const words = newest === current.number ? STANDING[status] : `Version ${newest} of this quote has replaced this one.`
  return words ? [{ text: words, bold: true, margin: [0, 0, 0, 18] }] : []
}

const STANDING: Partial<Record<QuoteView["status"], string>> = {
  draft: "Draft: this quote has not been sent yet.",
  ordered: "This quote has been ordered.",
  declined: "This quote was declined.",
  expired: "This quote has expired.",
  withdrawn: "This quote was withdrawn.",
}

function parties({ requester, organization, bill_to, current }: QuoteView): Content {
  const [only, ...others] = current.destinations
  const column = (name: string, lines: string[]) => ({
    width: "*",
    stack: [label(name), ...lines.map((line) => text(line))],
  })
  return {
    columns: [
      column("Requested by", [organization, requester.name, requester.email]),
      column("Bill to", addressLines(bill_to)),
      column("Remit to", current.seller.remit_to),
      ...(only && others.length === 0
        ? [column(`Deliver to, by ${current.delivery_name}`, shipToLines(only.ship_to))]
        : []),
    ],
    columnGap: 18,
    margin: [0, 0, 0, 16],
  }
}

const paragraphs = (title: string, words: readonly string[]): Content => ({
  stack: [
    label(title),
    ...words.map((one) => ({ ...text(one, 9.5), margin: [0, 0, 0, 3] as [number, number, number, number] })),
  ],
  margin: [0, 0, 0, 12],
})

const stockSentence = ({ stock_reserved }: QuoteView) =>
  stock_reserved
    ? "The stock for this quote is reserved."
    : "Stock is not reserved: whether all of it can ship at once is seen when the order is placed."

const lockedSentences = ({ current }: QuoteView) => [
  `Prices and shipping hold until ${formatDate(current.valid_until)}. Sales tax is that of the day of the order; if it differs, a new version of this quote is shown first.`,
]

/** A third of the page's width beside two others, in points. */
const THIRD = 156

function signature({ number, current, po_number }: QuoteView): Content {
  const line = (name: string, width: number, value = "") => ({
    width,
    stack: [
      { text: value || " ", margin: [0, 10, 0, 0] as [number, number, number, number] },
      { canvas: [{ type: "line" as const, x1: 0, y1: 0, x2: width, y2: 0, lineWidth: 0.75, lineColor: MUTED }] },
      { text: name, style: "label" },
    ],
  })
  const row = (...cells: object[]) => ({ columns: cells as Content[], columnGap: 18 })
  return {
    stack: [
      { text: `Accepted for the buyer: quote ${number}, version ${current.number}`, bold: true },
      row(line("Name", THIRD), line("Title", THIRD), line("PO number", THIRD, po_number ?? "")),
      row(line("Signature", 2 * THIRD + 18), line("Date", THIRD)),
    ],
    unbreakable: true,
  } as Content
}
