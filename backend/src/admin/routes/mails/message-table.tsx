import { Button, StatusBadge, Table, Text } from "@medusajs/ui"
import type { MessageView } from "../../../contracts/outbox"
import { formatMoment } from "../../lib/format-moment"
import { KIND_NAMES, STATUS_COLORS, STATUS_NAMES } from "./message-words"

type Props = { messages: MessageView[]; onOpen: (message: MessageView) => void }

export function MessageTable({ messages, onOpen }: Props) {
  if (messages.length === 0)
    return (
      <Text size="small" className="text-ui-fg-subtle px-6 py-8 text-center">
        There is no such mail.
      </Text>
    )
  return (
    <div className="overflow-x-auto">
      <Table className="min-w-[56rem]">
        <Table.Header>
          <Table.Row>
            {["Mail", "To", "Status", "Tries", "Last trouble", "Time", "Actions"].map((heading) => (
              <Table.HeaderCell key={heading}>{heading}</Table.HeaderCell>
            ))}
          </Table.Row>
        </Table.Header>
        <Table.Body>
          {messages.map((message) => (
            <Table.Row key={message.id}>
              <Table.Cell className="whitespace-nowrap">{KIND_NAMES[message.kind]}</Table.Cell>
              <Table.Cell>{message.recipient ?? "–"}</Table.Cell>
              <Table.Cell className="whitespace-nowrap">
                <StatusBadge color={STATUS_COLORS[message.status]}>{STATUS_NAMES[message.status]}</StatusBadge>
              </Table.Cell>
              <Table.Cell className="tabular-nums">{message.attempts}</Table.Cell>
              <Table.Cell className="max-w-64 truncate" title={message.last_error ?? undefined}>
                {message.last_error ?? "–"}
              </Table.Cell>
              <Table.Cell className="whitespace-nowrap">
                {formatMoment(message.sent_at ?? message.created_at)}
              </Table.Cell>
              <Table.Cell className="text-right">
                <Button
                  size="small"
                  variant="transparent"
                  aria-label={`Show ${KIND_NAMES[message.kind]} to ${message.recipient ?? "nobody yet"}`}
                  onClick={() => onOpen(message)}
                >
                  Show
                </Button>
              </Table.Cell>
            </Table.Row>
          ))}
        </Table.Body>
      </Table>
    </div>
  )
}
