import { SHOP_TIME_ZONE, shopDay, type CalendarEvent } from "@sf-cess/backend/contracts"

type Times = Pick<CalendarEvent, "all_day" | "starts_at" | "ends_at">

const format = (options: Intl.DateTimeFormatOptions, timeZone = SHOP_TIME_ZONE) =>
  new Intl.DateTimeFormat("en-US", { timeZone, ...options })

const LONG_DAY = { weekday: "long", month: "long", day: "numeric" } as const
const HOURS = { hour: "numeric", minute: "2-digit" } as const

/** A day without hours is the same day everywhere, so it is read and written as UTC. */
const wholeDay = format(LONG_DAY, "UTC")
const longDay = format(LONG_DAY)
const hours = format(HOURS)
const dayAndHours = format({ ...LONG_DAY, ...HOURS })
const zone = format({ timeZoneName: "shortGeneric" })
const month = format({ month: "long", year: "numeric" }, "UTC")
const shortMonth = format({ month: "short" }, "UTC")

/** "PT": what the hours of all events are told in. */
export const zoneName = (moment: string) =>
  zone.formatToParts(new Date(moment)).find(({ type }) => type === "timeZoneName")?.value ?? ""

/** The day on which an event begins where the shop is, YYYY-MM-DD. */
export const firstDay = ({ all_day, starts_at }: Times) => (all_day ? starts_at : shopDay(new Date(starts_at)))

/** "December 2026", of a day. */
export const monthOf = (day: string) => month.format(new Date(day))

/** The two words of a calendar sheet: "Dec" and "4". */
export const sheetOf = (day: string) => ({
  month: shortMonth.format(new Date(day)),
  day: String(Number(day.slice(8))),
})

/**
 * When an event takes place: "Saturday, December 12, 6:30 – 9:00 PM PT". Whole days have neither hours nor a zone, and what
 * ends when it begins has no end.
 */
export function eventWhen({ all_day, starts_at, ends_at }: Times): string {
  const [start, end] = [new Date(starts_at), new Date(ends_at)]
  if (all_day) return starts_at === ends_at ? `${wholeDay.format(start)}, all day` : wholeDay.formatRange(start, end)
  const told = zoneName(starts_at)
  if (end <= start) return `${longDay.format(start)}, ${hours.format(start)} ${told}`
  if (shopDay(start) !== shopDay(end)) return `${dayAndHours.formatRange(start, end)} ${told}`
  return `${longDay.format(start)}, ${hours.formatRange(start, end)} ${told}`
}
