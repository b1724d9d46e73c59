/** Stripe's documented test numbers; the payment sandbox knows the same ones (docs.stripe.com/testing). */
const CARDS = [
  ["4242 4242 4242 4242", "is accepted"],
  ["4000 0027 6000 3184", "asks for 3-D Secure"],
  ["4000 0000 0000 9995", "has not enough money"],
  ["4000 0000 0000 0002", "is refused"],
] as const

/** What to type in a demo, and what a demo has not. */
export function DemoCards() {
  return (
    <div className="panel bg-sunken text-small mb-5 px-4 py-3">
      <p>
        <strong>Demo:</strong> type a test card, any date to come and any three digits. Wallets such as Apple Pay and Google Pay come from
        Stripe itself, so this demo has none.
      </p>
      <details className="mt-1">
        <summary className="link inline-flex min-h-11 cursor-pointer items-center">Test cards</summary>
        <ul className="pb-2">
          {CARDS.map(([number, does]) => (
            <li key={number}>
              <code className="whitespace-nowrap">{number}</code> {does}
            </li>
          ))}
        </ul>
      </details>
    </div>
  )
}
