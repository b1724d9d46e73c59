import { Button, Container, Skeleton, StatusBadge, Text } from "@medusajs/ui"
import { useQuery } from "@tanstack/react-query"
import { FormEvent, useState } from "react"
import { CalendarStatus, SetCalendarFeed } from "../../contracts/calendar"
import { checkForm } from "../lib/field-faults"
import { ProblemText } from "../lib/problem-text"
import { SaveBar } from "../lib/save-bar"
import { SectionHeading } from "../lib/section-heading"
import { shopApi } from "../lib/shop-api"
import { TextField } from "../lib/text-field"
import { useSave } from "../lib/use-save"
import { calendarWords } from "./calendar-words"

const queryKey = ["shop-calendar"]

/** Where events come from, and how reading them went. */
export function CalendarSection() {
  const calendar = useQuery({ queryKey, queryFn: () => shopApi<{ calendar: CalendarStatus }>("/calendar") })
  const refresh = useSave(queryKey, "The calendar was read again.")
  const status = calendar.data?.calendar
  return (
    <Container className="divide-y p-0">
      <SectionHeading
        title="Public calendar"
        about="The next events on the home and events pages come from here, by themselves."
        action={
          status?.feed_url && (
            <Button
              size="small"
              variant="secondary"
              isLoading={refresh.isPending}
              onClick={() => refresh.mutate({ path: "/calendar/refresh" })}
            >
              Read again now
            </Button>
          )
        }
      />
      {calendar.isPending && <Skeleton className="m-6 h-24" />}
      <ProblemText error={calendar.error ?? refresh.error} className="px-6 py-4" />
      {status && <FeedStatus status={status} />}
      {status && <FeedForm key={status.feed_url} saved={status.feed_url ?? ""} />}
    </Container>
  )
}

function FeedStatus({ status }: { status: CalendarStatus }) {
  const { color, badge, sentence } = calendarWords(status)
  return (
    <div role="status" className="flex items-start gap-x-3 px-6 py-4">
      <StatusBadge color={color} className="shrink-0">
        {badge}
      </StatusBadge>
      <Text size="small" className="min-w-0 break-words">
        {sentence}
      </Text>
    </div>
  )
}

function FeedForm({ saved }: { saved: string }) {
  const [typed, setTyped] = useState(saved)
  const [fault, setFault] = useState<string>()
  const save = useSave(queryKey, "The address is saved.")
  const change = (text: string) => {
    setTyped(text)
    setFault(undefined)
    save.reset()
  }
  const submit = (event: FormEvent) => {
    event.preventDefault()
    const checked = checkForm(SetCalendarFeed, { feed_url: typed.trim() || null })
    if ("faults" in checked) return setFault(checked.faults.feed_url)
    save.mutate({ path: "/calendar", body: checked.value })
  }
  return (
    <form onSubmit={submit} noValidate>
      <div className="px-6 py-4">
        <TextField
          label="Address of the calendar's ICS feed"
          hint="Calendars call it the public address in iCal format; it mostly ends in .ics. Empty: no list of events."
          type="url"
          placeholder="https://"
          value={typed}
          fault={fault}
          onChange={change}
        />
      </div>
      <SaveBar
        dirty={typed !== saved}
        saving={save.isPending}
        problem={save.error?.message}
        onReset={() => change(saved)}
      />
    </form>
  )
}
