import { Button, Container, Heading, StatusBadge, Text, usePrompt } from "@medusajs/ui"
import { useState } from "react"
import type { QuoteForStaff } from "../../contracts/quote-for-staff"
import { ProblemText } from "../lib/problem-text"
import { QuoteMenu } from "./quote-menu"
import { quotePdfUrl } from "./quote-pdf-url"
import { canBe, STATUS_COLORS, STATUS_NAMES } from "./quote-words"
import { ReviseModal } from "./revise-modal"
import { useQuoteAct } from "./use-quote"
import { WithdrawDrawer } from "./withdraw-drawer"

/** Which quote it is, how it stands, and what can be done with it. */
export function QuoteHead({ shown }: { shown: QuoteForStaff }) {
  const { id, quote } = shown
  const { number, status, current, organization } = quote
  const [opened, setOpened] = useState<"revise" | "withdraw" | null>(null)
  const act = useQuoteAct(id)
  const send = useSend(shown, act.mutate)
  const close = () => setOpened(null)
  return (
    <Container className="divide-y p-0">
      <div className="flex flex-wrap items-start justify-between gap-4 px-6 py-4">
        <div className="min-w-0">
          <div className="flex flex-wrap items-center gap-x-3">
            <Heading>Quote {number}</Heading>
            <StatusBadge color={STATUS_COLORS[status]}>{STATUS_NAMES[status]}</StatusBadge>
          </div>
          <Text size="small" className="text-ui-fg-subtle break-words">
            Version {current.number}, for {organization}
          </Text>
        </div>
        <div className="flex flex-wrap items-center gap-2">
          <Button size="small" variant="secondary" asChild>
            <a href={quotePdfUrl(id)}>PDF</a>
          </Button>
          <Button
            size="small"
            variant="secondary"
            disabled={!canBe(status).revised}
            onClick={() => setOpened("revise")}
          >
            Revise
          </Button>
          <Button size="small" disabled={!canBe(status).sent} isLoading={act.isPending} onClick={send}>
            Send
          </Button>
          <QuoteMenu shown={shown} act={act} onWithdraw={() => setOpened("withdraw")} />
        </div>
      </div>
      <Standing shown={shown} />
      <ProblemText error={act.error} className="px-6 py-4" />
      {opened === "revise" && <ReviseModal key={current.number} shown={shown} onClose={close} />}
      {opened === "withdraw" && <WithdrawDrawer shown={shown} onClose={close} />}
    </Container>
  )
}

/** What staff should know before they do anything: what was asked for, and whether it can be ordered. */
function Standing({ shown: { quote } }: { shown: QuoteForStaff }) {
  const asked = quote.status === "change_requested" ? quote.events.findLast(({ kind }) => kind === quote.status) : null
  const words = [
    asked && `${asked.name} asks: ${asked.note}`,
    quote.order && `It became order ${quote.order.number}.`,
    quote.status !== "change_requested" && !quote.order && quote.why_not_order,
  ].filter((line): line is string => Boolean(line))
  if (words.length === 0) return null
  return (
    <div className="px-6 py-4">
      {words.map((line) => (
        <Text key={line} size="small" className="max-w-prose break-words">
          {line}
        </Text>
      ))}
    </div>
  )
}

/** Sends mails, so it asks first and says to whom. */
function useSend({ quote, receivers }: QuoteForStaff, act: ReturnType<typeof useQuoteAct>["mutate"]) {
  const prompt = usePrompt()
  const send = async () => {
    const sure = await prompt({
      title: `Send version ${quote.current.number} of quote ${quote.number}?`,
      description: `A mail with the PDF and a new link of their own goes to ${receivers.map(({ email }) => email).join(", ")}.`,
      confirmText: "Send",
      cancelText: "Not yet",
      variant: "confirmation",
    })
    if (sure) act({ verb: "send", body: { seen_version: quote.current.number }, done: "The quote is on its way." })
  }
  return () => void send()
}
