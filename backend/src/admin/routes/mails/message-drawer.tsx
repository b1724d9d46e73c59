import { Button, Drawer, Skeleton, StatusBadge, Text } from "@medusajs/ui"
import { useQuery } from "@tanstack/react-query"
import { Link } from "react-router-dom"
import type { MessagePreview, MessageView } from "../../../contracts/outbox"
import { formatMoment } from "../../lib/format-moment"
import { shopApi } from "../../lib/shop-api"
import { useSave } from "../../lib/use-save"
import { KIND_NAMES, STATUS_COLORS, STATUS_NAMES } from "./message-words"

type Detail = { message: MessageView; preview: MessagePreview | null }
type Props = { id: string; queryKey: readonly string[]; onClose: () => void }

/** One message: what it says, how its tries went, and another try once it was given up. */
export function MessageDrawer({ id, queryKey, onClose }: Props) {
  const path = `/messages/${id}`
  const detail = useQuery({
    queryKey: [...queryKey, id],
    queryFn: () => shopApi<Detail>(path),
    refetchInterval: ({ state }) => (state.data?.message.status === "pending" ? 2000 : false),
  })
  const retry = useSave(queryKey, "It is on its way again.")
  const problem = detail.error ?? retry.error
  return (
    <Drawer open onOpenChange={(open) => !open && onClose()}>
      <Drawer.Content>
        <Drawer.Header>
          <Drawer.Title>{detail.data ? KIND_NAMES[detail.data.message.kind] : "Mail"}</Drawer.Title>
          <Drawer.Description>What it says as things stand now.</Drawer.Description>
        </Drawer.Header>
        <Drawer.Body className="flex flex-col gap-y-4 overflow-y-auto">
          {problem && (
            <Text role="alert" size="small" className="text-ui-fg-error">
              {problem.message}
            </Text>
          )}
          {detail.isPending && <Skeleton className="h-60" />}
          {detail.data && <MessageFacts message={detail.data.message} />}
          {detail.data && <Preview preview={detail.data.preview} />}
        </Drawer.Body>
        <Drawer.Footer>
          <Drawer.Close asChild>
            <Button variant="secondary">Close</Button>
          </Drawer.Close>
          {detail.data?.message.status === "failed" && (
            <Button isLoading={retry.isPending} onClick={() => retry.mutate({ path: `${path}/retry` })}>
              Try again
            </Button>
          )}
        </Drawer.Footer>
      </Drawer.Content>
    </Drawer>
  )
}

function MessageFacts({ message }: { message: MessageView }) {
  const { status, attempts, last_error, sent_at, created_at, next_attempt_at, order_id } = message
  return (
    <div className="flex flex-col gap-y-1">
      <div>
        <StatusBadge color={STATUS_COLORS[status]}>{STATUS_NAMES[status]}</StatusBadge>
      </div>
      <Text size="small" className="text-ui-fg-subtle">
        Asked for {formatMoment(created_at)}
        {sent_at && `, sent ${formatMoment(sent_at)}`}
        {status === "pending" && `, next try ${formatMoment(next_attempt_at)}`}. Tries: {attempts}.
      </Text>
      {last_error && (
        <Text size="small" className="text-ui-fg-error break-words">
          {last_error}
        </Text>
      )}
      {order_id && (
        <Link to={`/orders/${order_id}`} className="text-ui-fg-interactive-hover txt-small">
          See the order
        </Link>
      )}
    </div>
  )
}

function Preview({ preview }: { preview: MessagePreview | null }) {
  if (!preview)
    return (
      <Text size="small" className="text-ui-fg-subtle">
        There is nothing to read in it.
      </Text>
    )
  return (
    <div className="bg-ui-bg-subtle border-ui-border-base rounded-lg border p-4">
      <Text size="small" weight="plus">
        {preview.subject}
      </Text>
      <Text size="small" className="text-ui-fg-subtle mb-3">
        To {preview.to}
      </Text>
      <pre className="txt-small font-mono text-xs break-words whitespace-pre-wrap">{preview.text}</pre>
    </div>
  )
}
