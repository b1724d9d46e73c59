import { SHOP_NAME } from "@/lib/shop-pages"
import { EVALUATED_ON } from "./report"

const dayWords = new Intl.DateTimeFormat("en-US", { dateStyle: "long", timeZone: "UTC" })

/** What the form asks for above its tables. */
export function ReportFacts({ email }: { email?: string }) {
  const facts = [
    ["Name of product", SHOP_NAME],
    [
      "Report date",
      <time key="day" dateTime={EVALUATED_ON}>
        {dayWords.format(new Date(EVALUATED_ON))}
      </time>,
    ],
    [
      "Product description",
      "The web shop through which the nonprofit SF-CESS sells decks of playing cards to educators and schools.",
    ],
    [
      "Contact",
      email ? (
        <a key="mail" href={`mailto:${email}`} className="link">
          {email}
        </a>
      ) : (
        "SF-CESS, the San Francisco Coalition of Essential Small Schools"
      ),
    ],
    ["Version", "The shop as it stands on the report’s date; it is developed on, and tested with every change."],
  ] as const
  return (
    <dl className="mt-6 grid gap-x-6 gap-y-3 sm:grid-cols-[12rem_1fr]">
      {facts.map(([name, value]) => (
        <div key={name} className="contents">
          <dt className="font-semibold">{name}</dt>
          <dd className="measure max-sm:mb-2">{value}</dd>
        </div>
      ))}
    </dl>
  )
}
