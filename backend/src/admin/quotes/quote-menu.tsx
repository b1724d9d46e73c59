import { EllipsisHorizontal } from "@medusajs/icons"
import { DropdownMenu, IconButton } from "@medusajs/ui"
import { useRef } from "react"
import { useNavigate } from "react-router-dom"
import type { QuoteForStaff } from "../../contracts/quote-for-staff"
import { canBe } from "./quote-words"
import type { useQuoteAct } from "./use-quote"

type Props = { shown: QuoteForStaff; act: ReturnType<typeof useQuoteAct>; onWithdraw: () => void }

/** What is done with a quote more rarely. */
export function QuoteMenu({ shown: { quote }, act, onWithdraw }: Props) {
  const navigate = useNavigate()
  // Chosen here, done once the menu is gone and the focus back on its button, to which a dialog will return it.
  const chosen = useRef<() => void>()
  const body = { seen_version: quote.current.number }
  const can = canBe(quote.status)
  const clone = (prices: "today" | "same") => () =>
    act.mutate(
      { verb: "clone", body: { prices }, done: "This is the new draft." },
      { onSuccess: ({ id }) => void navigate(`/quotes/${id}`) },
    )
  const stock = quote.stock_reserved
    ? {
        words: "Give reserved stock back",
        act: () => act.mutate({ verb: "release", body, done: "The stock is free." }),
      }
    : { words: "Reserve the stock", act: () => act.mutate({ verb: "reserve", body, done: "The stock is reserved." }) }
  const actions = [
    { ...stock, can: quote.stock_reserved || can.reserved },
    { words: "Clone at today's prices", act: clone("today"), can: true },
    { words: "Clone at the same prices", act: clone("same"), can: true },
    { words: "Withdraw", act: onWithdraw, can: can.withdrawn },
  ]
  return (
    <DropdownMenu>
      <DropdownMenu.Trigger asChild>
        <IconButton size="small" variant="transparent" aria-label="More to do with this quote" disabled={act.isPending}>
          <EllipsisHorizontal />
        </IconButton>
      </DropdownMenu.Trigger>
      <DropdownMenu.Content
        align="end"
        onCloseAutoFocus={() => {
          if (chosen.current) setTimeout(chosen.current)
          chosen.current = undefined
        }}
      >
        {actions.map(({ words, act, can }) => (
          <DropdownMenu.Item key={words} disabled={!can} onClick={() => (chosen.current = act)}>
            {words}
          </DropdownMenu.Item>
        ))}
      </DropdownMenu.Content>
    </DropdownMenu>
  )
}
