import { defineRouteConfig } from "@medusajs/admin-sdk"
import { Envelope } from "@medusajs/icons"
import { Container, Heading, Skeleton, Table, Text } from "@medusajs/ui"
import { keepPreviousData, useQuery } from "@tanstack/react-query"
import { useState } from "react"
import type { MessageView } from "../../../contracts/outbox"
import { shopApi } from "../../lib/shop-api"
import { MessageDrawer } from "./message-drawer"
import { ListFilter } from "../../lib/list-filter"
import { MessageTable } from "./message-table"
import { KIND_NAMES, STATUS_NAMES } from "./message-words"

const queryKey = ["shop-messages"]
const PAGE_SIZE = 20

type Page = { messages: MessageView[]; count: number }
type Filters = { status?: MessageView["status"]; kind?: MessageView["kind"] }

/** Every mail and call that the shop has sent or still tries to send, the newest first. */
const MailsPage = () => {
  const [filters, setFilters] = useState<Filters>({})
  const [pageIndex, setPageIndex] = useState(0)
  const [opened, setOpened] = useState<string | null>(null)
  const query = new URLSearchParams({ limit: String(PAGE_SIZE), offset: String(pageIndex * PAGE_SIZE), ...filters })
  const list = useQuery({
    queryKey: [...queryKey, "list", query.toString()],
    queryFn: () => shopApi<Page>(`/messages?${query}`),
    placeholderData: keepPreviousData,
    refetchInterval: 10_000,
  })
  const filterBy = (more: Filters) => {
    setFilters(({ status, kind }) => defined({ status, kind, ...more }))
    setPageIndex(0)
  }
  const pageCount = Math.max(1, Math.ceil((list.data?.count ?? 0) / PAGE_SIZE))
  return (
    <Container className="divide-y p-0">
      <div className="flex flex-wrap items-start justify-between gap-4 px-6 py-4">
        <div>
          <Heading>Mails</Heading>
          <Text size="small" className="text-ui-fg-subtle max-w-prose">
            What the shop sends, and what became of it. A mail that does not get through is tried again for some hours;
            then it is given up, and you can have it tried once more.
          </Text>
        </div>
        <div className="flex flex-wrap gap-2">
          <ListFilter
            label="Status"
            names={STATUS_NAMES}
            value={filters.status}
            onChange={(status) => filterBy({ status })}
          />
          <ListFilter label="Mail" names={KIND_NAMES} value={filters.kind} onChange={(kind) => filterBy({ kind })} />
        </div>
      </div>
      {list.isPending && <Skeleton className="m-6 h-40" />}
      {list.error && (
        <Text role="alert" size="small" className="text-ui-fg-error px-6 py-4">
          {list.error.message}
        </Text>
      )}
      {list.data && <MessageTable messages={list.data.messages} onOpen={({ id }) => setOpened(id)} />}
      {list.data && (
        <Table.Pagination
          count={list.data.count}
          pageSize={PAGE_SIZE}
          pageIndex={pageIndex}
          pageCount={pageCount}
          canPreviousPage={pageIndex > 0}
          canNextPage={pageIndex + 1 < pageCount}
          previousPage={() => setPageIndex(pageIndex - 1)}
          nextPage={() => setPageIndex(pageIndex + 1)}
        />
      )}
      {opened && <MessageDrawer key={opened} id={opened} queryKey={queryKey} onClose={() => setOpened(null)} />}
    </Container>
  )
}

export default MailsPage

const defined = ({ status, kind }: Filters): Filters => ({ ...(status && { status }), ...(kind && { kind }) })

export const config = defineRouteConfig({ label: "Mails", icon: Envelope })
