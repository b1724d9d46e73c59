/** Stripe's documented test numbers; the payment sandbox knows the same ones (docs.stripe.com/testing). */
const CARDS = [
  ["4242 4242 4242 4242", "is accepted"],
  ["4000 0027 6000 3184", "asks for 3-D Secure"],
  ["4000 0000 0000 9995", "has not enough money"],
  ["4000 0000 0000 0002", "is refused"],
] as const

/** What to type in a demo; the card's frame says there that it has no wallets. */
export function DemoCards() {
  return (
    <details className="mb-5 panel bg-sunken px-4 py-1 text-small">
      <summary className="min-h-11 cursor-pointer content-center">
        Demo: cards to try, with any date to come and any three digits
      </summary>
      <ul className="pb-2">
        {CARDS.map(([number, does]) => (
          <li key={number}>
            <code className="whitespace-nowrap">{number}</code> {does}
          </li>
        ))}
      </ul>
    </details>
  )
}
