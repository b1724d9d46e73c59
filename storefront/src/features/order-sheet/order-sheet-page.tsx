import { SHOP_PAGES } from "@/lib/shop-pages"
import { Notice } from "@/ui/notice"
import { OrderSheetInBrowser } from "./order-sheet-in-browser"
import { asksForSheet, getOpenedSheet, type SheetQuery } from "./opened-sheet"
import { listRememberedSchools, readSheetTerms } from "./queries"

/** Many decks for many schools, at the exact price. */
export async function OrderSheetPage({ query }: { query: SheetQuery }) {
  const [terms, opened, remembered] = await Promise.all([
    readSheetTerms(),
    getOpenedSheet(query),
    listRememberedSchools(),
  ])
  return (
    <div className="page max-w-none py-8 sm:py-10">
      <h1>{SHOP_PAGES.orderSheet.title}</h1>
      <p className="mt-3 mb-6 measure text-lead text-muted">
        One row a school, one column a deck. Prices go by the decks of all schools together, and shipping and tax are
        exact as soon as a state and ZIP are typed.
      </p>
      <noscript>
        <p className="mb-8 measure">
          The sheet needs JavaScript. Without it, add decks to the cart one by one, or send us your list by e-mail.
        </p>
      </noscript>
      {!opened && asksForSheet(query) && (
        <Notice className="mb-6 max-w-3xl">
          {query.from === "cart" ? "Your cart is empty." : "There is no order or quote behind that address."} Here is
          the sheet as this browser keeps it.
        </Notice>
      )}
      <OrderSheetInBrowser {...{ terms, opened, remembered }} />
    </div>
  )
}
