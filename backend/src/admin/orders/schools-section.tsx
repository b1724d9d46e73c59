import { Button, Text } from "@medusajs/ui"
import { OrderShipping } from "../../contracts/order-shipping"
import { ProblemText } from "../lib/problem-text"
import { BatchBar } from "./batch-bar"
import { isOpen, SchoolsTable } from "./schools-table"
import { useKeptNumbers } from "./use-kept-numbers"
import { useBatch } from "./use-order-shipping"

type Props = { orderId: string; shipping: OrderShipping }

/** Packing and shipping an order for several schools: all packages in one action, all tracking numbers in another. */
export function SchoolsSection({ orderId, shipping }: Props) {
  const { destinations, refusal } = shipping
  const [numbers, setNumbers] = useKeptNumbers(orderId)
  const making = useBatch(orderId, (count) => `${packages(count)} made.`)
  const sending = useBatch(orderId, (count) => `${packages(count)} marked as shipped.`)
  const missing = destinations.filter(({ fulfillment_id, items }) => fulfillment_id === null && items.length > 0)
  const filled = destinations.filter(isOpen).flatMap(({ id }) => {
    const tracking_number = numbers[id]?.trim()
    return tracking_number ? [{ destination_id: id, tracking_number }] : []
  })
  const busy = making.isPending || sending.isPending

  return (
    <>
      {refusal && (
        <Text size="small" className="text-ui-fg-error px-6 py-3">
          {refusal}
        </Text>
      )}
      <div className="flex flex-wrap items-center gap-3 px-6 py-3">
        <Button
          size="small"
          disabled={missing.length === 0 || busy || refusal !== null}
          isLoading={making.isPending}
          onClick={() => making.mutate({ path: "fulfillments", body: {} })}
        >
          Make all packages
        </Button>
        <BatchBar batch={making} total={missing.length} name="Packages made" />
        {!making.isPending && (
          <Text size="small" className="text-ui-fg-subtle">
            {missing.length === 0 ? "Every school's package is made." : `${packages(missing.length)} to be made.`}
          </Text>
        )}
        <ProblemText error={making.error} className="basis-full" />
      </div>
      <SchoolsTable orderId={orderId} destinations={destinations} numbers={numbers} onChange={setNumbers} />
      <div className="flex flex-wrap items-center justify-end gap-3 px-6 py-4">
        <Text size="small" className="text-ui-fg-subtle mr-auto max-w-prose">
          Type the tracking numbers, or paste a column of them into a field. The buyer gets one mail of all that are
          marked together, and each school with an e-mail address its own.
        </Text>
        <BatchBar batch={sending} total={filled.length} name="Packages marked as shipped" />
        <Button
          size="small"
          disabled={filled.length === 0 || busy || refusal !== null}
          isLoading={sending.isPending}
          onClick={() => sending.mutate({ path: "shipments", body: { shipments: filled } })}
        >
          {filled.length === 0 ? "Mark as shipped" : `Mark ${filled.length} as shipped`}
        </Button>
        <ProblemText error={sending.error} className="basis-full" />
      </div>
    </>
  )
}

const packages = (count: number) => (count === 1 ? "1 package" : `${count} packages`)
