import Link from "next/link"
import { ButtonLink } from "@/ui/button-link"

const points = [
  {
    title: "Pay by card, as a guest",
    text: "A teacher’s own card or the school’s purchasing card. You need no account, and shipping and tax are shown before you pay.",
  },
  {
    title: "A quote in a minute",
    text: "One order sheet for one school or three hundred: the exact price with shipping and tax, as a PDF and as a link for whoever approves. One order, shipped to each school.",
  },
  {
    title: "A receipt for the books",
    text: "Seller, date, items, shipping, sales tax and total on one page and as a PDF, with your school’s name and your PO or reference number if you give them.",
  },
  {
    title: "Follow the parcel",
    text: "The order’s own page says what is packed, shipped and on its way. You reach it from our mail, or by order number and e-mail address.",
  },
] as const

/** What a school can do here today, and no more than that. */
export function ForSchools() {
  return (
    <section aria-labelledby="for-schools" className="border-y border-line bg-sunken">
      <div className="page py-12 sm:py-16">
        <h2 id="for-schools">Buying for a school</h2>
        <ul className="mt-7 grid gap-x-12 gap-y-7 md:grid-cols-2 lg:grid-cols-4">
          {points.map(({ title, text }) => (
            <li key={title} className="border-t-2 border-ink pt-4">
              <h3>{title}</h3>
              <p className="mt-2 text-muted">{text}</p>
            </li>
          ))}
        </ul>
        <p className="mt-8 flex flex-wrap items-center gap-x-6 gap-y-3">
          <ButtonLink href="/order-sheet" prefetch={false}>
            Fill in an order sheet
          </ButtonLink>
          <span>
            Prices by quantity stand on{" "}
            <Link href="/decks" className="link">
              each deck’s page
            </Link>
            .
          </span>
        </p>
      </div>
    </section>
  )
}
