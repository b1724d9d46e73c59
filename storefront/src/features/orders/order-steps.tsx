import type { OrderView } from "@sf-cess/backend/contracts"
import { stepsOf } from "./order-words"

/** How far an order has come, as a line of steps; the sign in each tells it without the colour. */
export function OrderSteps({ order }: { order: OrderView }) {
  const steps = stepsOf(order)
  if (!steps) return null
  return (
    <ol aria-label="How far your order has come" className="mt-6 grid grid-cols-3">
      {steps.map(({ name, isReached, isCurrent }, index) => (
        <li key={name} aria-current={isCurrent ? "step" : undefined} className="relative pr-3">
          {index > 0 && (
            <span
              aria-hidden="true"
              className={`absolute top-3.5 right-full left-[calc(-100%+2.25rem)] mr-2 h-0.5 ${isReached ? "bg-fine" : "bg-line"}`}
            />
          )}
          <span
            aria-hidden="true"
            className={`grid size-7.5 place-items-center rounded-full border-2 leading-none font-bold ${isReached ? "border-fine bg-fine text-paper" : "border-edge text-muted"}`}
          >
            {isReached ? "✓" : ""}
          </span>
          <span className={`mt-2 block text-small ${isCurrent ? "font-semibold" : "text-muted"}`}>
            {name}
            <span className="sr-only">{isReached ? ", done" : ", to come"}</span>
          </span>
        </li>
      ))}
    </ol>
  )
}
