import Link from "next/link"
import { notFound } from "next/navigation"
import { getDeck } from "@/features/catalogue/queries"
import { PrintButton } from "@/ui/print-button"
import { CardFront } from "./card-face"
import { getSampleCards, type SampleCard } from "./sample-cards"

/** Cards on a sheet of US Letter: three beside each other, in two rows. */
const ON_A_SHEET = 6

/** A deck's sample cards to print at their real size, cut out and try. */
export async function SampleSheetPage({ handle }: { handle: string }) {
  const deck = await getDeck(handle)
  const cards = deck ? await getSampleCards(deck) : []
  if (!deck || cards.length === 0) notFound()
  const sheets = Array.from({ length: Math.ceil(cards.length / ON_A_SHEET) }, (_, sheet) =>
    cards.slice(sheet * ON_A_SHEET, (sheet + 1) * ON_A_SHEET),
  )
  return (
    <article data-deck={deck.handle} className="page py-10 print:max-w-none print:p-0">
      <header className="print:hidden">
        <h1>Sample cards of {deck.title}</h1>
        <p className="mt-4 measure text-lead text-muted">
          To print at their real size, 2½ by 3½ inches, on US Letter at 100%, and cut out along the marks. They are
          samples; the printed deck has its own cards.
        </p>
        <div className="mt-6 flex flex-wrap items-center gap-x-6 gap-y-2">
          <PrintButton />
          <Link href={`/decks/${deck.handle}`} className="inline-flex min-h-11 items-center link">
            Back to {deck.title}
          </Link>
        </div>
      </header>
      {sheets.map((on, index) => (
        <Sheet key={index} cards={on} title={`${deck.title}: sample cards, sheet ${index + 1} of ${sheets.length}`} />
      ))}
    </article>
  )
}

function Sheet({ cards, title }: { cards: SampleCard[]; title: string }) {
  return (
    <section aria-label={title} className="card-sheet mt-10">
      <CropMarks />
      <ul className="card-sheet-cards">
        {cards.map((card) => (
          <li key={card.id}>
            <CardFront card={card} />
          </li>
        ))}
      </ul>
      <p className="hidden text-small print:block">
        {title}. Sold by SF-CESS, the San Francisco Coalition of Essential Small Schools.
      </p>
    </section>
  )
}

/** Where to cut, in inches: beside the cards and never on them. They are lines, since browsers print no backgrounds. */
function CropMarks() {
  const columns = [0, 2.5, 5, 7.5].map((x) => `M${x} -.25v.18M${x} 7.07v.18`)
  const rows = [0, 3.5, 7].map((y) => `M-.25 ${y}h.18M7.57 ${y}h.18`)
  return (
    <svg viewBox="-.25 -.25 8 7.5" aria-hidden="true" className="crop-marks">
      <path d={[...columns, ...rows].join("")} stroke="currentColor" strokeWidth=".008" />
    </svg>
  )
}
