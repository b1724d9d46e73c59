import Link from "next/link"
import { listDecks } from "@/features/catalogue/queries"
import { SHOP_PAGES } from "@/lib/shop-pages"
import { findDeck, Need, purposesOf } from "./find-deck"
import { FindingPanel } from "./finding-panel"
import { NeedForm, type Typed } from "./need-form"

/** What an address asks: each answer once, or not at all. */
export type Asked = Record<string, string | string[] | undefined>

const typedIn = (asked: Asked, name: string) => {
  const text = asked[name]
  return typeof text === "string" ? text : ""
}

/**
 * Three questions that lead to a deck and a count. The form asks by address, so an answer can be shared, and needs no script.
 * `asked` is null while nothing was asked.
 */
export async function WhichDeckPage({ asked }: { asked: Asked | null }) {
  const decks = await listDecks()
  const purposes = purposesOf(decks)
  const typed: Typed = {
    people: typedIn(asked ?? {}, "people"),
    minutes: typedIn(asked ?? {}, "minutes"),
    purpose: typedIn(asked ?? {}, "purpose"),
  }
  const need = asked && Need.safeParse(typed)
  const finding = need?.success ? findDeck(decks, need.data) : null
  return (
    <div className="page max-w-3xl py-10 sm:py-14">
      <h1>{SHOP_PAGES.whichDeck.title}</h1>
      {purposes.length === 0 ? (
        <NothingSaid />
      ) : (
        <>
          {need?.success && finding && <FindingPanel need={need.data} finding={finding} />}
          {finding ? <h2>Ask for another group</h2> : <Introduction />}
          <NeedForm
            purposes={purposes}
            typed={typed}
            issues={need?.error?.issues ?? []}
            answered={finding?.kind === "deck"}
          />
        </>
      )}
    </div>
  )
}

const Introduction = () => (
  <p className="mt-4 measure text-lead text-muted">
    Say who meets, for how long and what for. We say which deck, and how many of it, so that everybody can play at the
    same time.
  </p>
)

const NothingSaid = () => (
  <p className="mt-4 measure text-lead text-muted">
    We have not yet said which deck suits whom. You will find all of them on the{" "}
    <Link href="/decks" className="link">
      list of decks
    </Link>
    .
  </p>
)
