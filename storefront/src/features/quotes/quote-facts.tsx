import type { QuoteView } from "@sf-cess/backend/contracts"
import { addressLines } from "@/features/orders/order-words"
import { Fact } from "@/features/orders/order-facts"
import { dayInWords, momentDay } from "./quote-words"

/** The formal part: who, for whom, until when, by which number. */
export function QuoteFacts({ quote }: { quote: QuoteView }) {
  const { current, requester } = quote
  const { seller } = current
  return (
    <dl className="grid gap-4 border-t border-line pt-5 wrap-anywhere print:grid-cols-2">
      <Fact label="Valid until" lines={[momentDay(current.valid_until)]} />
      {current.order_from && <Fact label="Order on or after" lines={[dayInWords(current.order_from)]} />}
      {quote.po_number && <Fact label="PO number" lines={[quote.po_number]} />}
      <Fact label="Asked for by" lines={[requester.name, requester.email]} />
      <BillTo quote={quote} />
      {quote.note && <Fact label="Note" lines={[quote.note]} />}
      <Fact
        label="Seller"
        lines={[seller.legal_name, ...(seller.ein ? [`EIN ${seller.ein}`] : []), ...seller.address, seller.email]}
      />
      <Fact label="Remit to" lines={seller.remit_to} />
    </dl>
  )
}

/** Whom the bill goes to, whoever pays. */
export const BillTo = ({ quote }: { quote: Pick<QuoteView, "organization" | "bill_to"> }) => (
  <Fact label="Bill to" lines={[...new Set([quote.organization, ...addressLines(quote.bill_to)])]} />
)
