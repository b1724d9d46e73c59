import { Button, Container, Input, Skeleton, Table, Text } from "@medusajs/ui"
import { keepPreviousData, useQuery } from "@tanstack/react-query"
import { useDeferredValue, useState } from "react"
import { useSearchParams } from "react-router-dom"
import type { QuoteStatus, QuoteSummary } from "../../contracts/quote"
import { ListFilter } from "../lib/list-filter"
import { ProblemText } from "../lib/problem-text"
import { SectionHeading } from "../lib/section-heading"
import { shopApi } from "../lib/shop-api"
import { QuoteTable } from "./quote-table"
import { STATUS_NAMES } from "./quote-words"
import { QUOTES } from "./use-quote"

const PAGE_SIZE = 20

type Page = { quotes: QuoteSummary[]; count: number }

/** Every quote, the newest first. What is looked for stands in the address, so that going back finds it again. */
export function QuoteList() {
  const [params, setParams] = useSearchParams()
  const [text, setText] = useState(params.get("text") ?? "")
  const status = asStatus(params.get("status"))
  const pageIndex = Math.max(0, Number(params.get("page") ?? 1) - 1 || 0)
  const search = useDeferredValue(
    new URLSearchParams({
      limit: String(PAGE_SIZE),
      offset: String(pageIndex * PAGE_SIZE),
      ...(status && { status }),
      ...(text.trim() && { text: text.trim() }),
    }).toString(),
  )
  const list = useQuery({
    queryKey: [...QUOTES, "list", search],
    queryFn: () => shopApi<Page>(`/quotes?${search}`),
    placeholderData: keepPreviousData,
  })
  const show = (changed: Record<string, string>) =>
    setParams(
      Object.entries({ status: status ?? "", text, page: "", ...changed }).filter(([, value]) => value !== ""),
      {
        replace: true,
      },
    )
  const toPage = (index: number) => show({ page: index === 0 ? "" : String(index + 1) })
  const searchFor = (typed: string) => {
    setText(typed)
    show({ text: typed })
  }
  const pageCount = Math.max(1, Math.ceil((list.data?.count ?? 0) / PAGE_SIZE))
  const isNarrowed = status !== undefined || text.trim() !== ""
  return (
    <Container className="divide-y p-0">
      <SectionHeading
        level="h1"
        title="Quotes"
        about="What schools have asked a price for, and what became of it."
        action={
          <div className="flex flex-wrap gap-2">
            <ListFilter
              label="Status"
              names={STATUS_NAMES}
              value={status}
              onChange={(chosen) => show({ status: chosen ?? "" })}
            />
            <Input
              size="small"
              type="text"
              role="searchbox"
              aria-label="Search quotes"
              placeholder="Number, organization, name, e-mail"
              className="w-64"
              maxLength={100}
              value={text}
              onChange={(event) => searchFor(event.target.value)}
            />
          </div>
        }
      />
      {list.isPending && <Skeleton className="m-6 h-40" />}
      <ProblemText error={list.error} className="px-6 py-4" />
      {list.data?.quotes.length === 0 && (
        <div className="flex flex-col items-center gap-y-3 px-6 py-10">
          <Text size="small" className="text-ui-fg-subtle" role="status">
            {isNarrowed ? "No quote is like that." : "Nobody has asked for a quote yet."}
          </Text>
          {isNarrowed && (
            <Button
              size="small"
              variant="secondary"
              onClick={() => {
                setText("")
                show({ status: "", text: "" })
              }}
            >
              Show all quotes
            </Button>
          )}
        </div>
      )}
      {list.data && list.data.quotes.length > 0 && <QuoteTable quotes={list.data.quotes} />}
      {list.data && (
        <Table.Pagination
          count={list.data.count}
          pageSize={PAGE_SIZE}
          pageIndex={pageIndex}
          pageCount={pageCount}
          canPreviousPage={pageIndex > 0}
          canNextPage={pageIndex + 1 < pageCount}
          previousPage={() => toPage(pageIndex - 1)}
          nextPage={() => toPage(pageIndex + 1)}
        />
      )}
    </Container>
  )
}

const asStatus = (given: string | null): QuoteStatus | undefined =>
  given !== null && given in STATUS_NAMES ? (given as QuoteStatus) : undefined
