import { useNavigate } from "react-router-dom"
import type { QuoteForStaff } from "../../contracts/quote-for-staff"
import { ActionMenu, type MenuAction } from "../lib/action-menu"
import { canBe } from "./quote-words"
import type { useQuoteAct } from "./use-quote"

type Props = { shown: QuoteForStaff; act: ReturnType<typeof useQuoteAct>; onWithdraw: () => void }

/** What is done with a quote more rarely. */
export function QuoteMenu({ shown: { quote }, act, onWithdraw }: Props) {
  const navigate = useNavigate()
  const body = { seen_version: quote.current.number }
  const can = canBe(quote.status)
  const clone = (prices: "today" | "same") => () =>
    act.mutate(
      { verb: "clone", body: { prices }, done: "This is the new draft." },
      { onSuccess: ({ id }) => void navigate(`/quotes/${id}`) },
    )
  const release = () => act.mutate({ verb: "release", body, done: "The stock is free." })
  const reserve = () => act.mutate({ verb: "reserve", body, done: "The stock is reserved." })
  const stock: MenuAction = quote.stock_reserved
    ? { words: "Give reserved stock back", act: release }
    : { words: "Reserve the stock", act: can.reserved ? reserve : undefined }
  return (
    <ActionMenu
      label="More to do with this quote"
      disabled={act.isPending}
      actions={[
        stock,
        { words: "Clone at today's prices", act: clone("today") },
        { words: "Clone at the same prices", act: clone("same") },
        { words: "Withdraw", act: can.withdrawn ? onWithdraw : undefined },
      ]}
    />
  )
}
