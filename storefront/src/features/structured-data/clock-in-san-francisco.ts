const parts = new Intl.DateTimeFormat("en-US", { timeZone: "America/Los_Angeles", timeZoneName: "longOffset" })

/** What the clock in San Francisco is off from UTC at an instant, such as "-08:00". */
function offsetAt(instant: Date) {
  const name = parts.formatToParts(instant).find(({ type }) => type === "timeZoneName")?.value ?? ""
  return name.replace("GMT", "") || "+00:00"
}

/** A day and an hour on San Francisco's clock as schema.org wants them: "2026-12-05T18:30:00-08:00". */
export function wallTime(day: string, hour: string) {
  // No clock there changes between an hour and what it is eight hours off, but in the night itself.
  return `${day}T${hour}:00${offsetAt(new Date(`${day}T${hour}:00-08:00`))}`
}

/** An instant in UTC on San Francisco's clock. */
export function onTheClock(instant: string) {
  const date = new Date(instant)
  const offset = offsetAt(date)
  const [, sign, hours, minutes] = /^([+-])(\d\d):(\d\d)$/.exec(offset) ?? ["", "+", "0", "0"]
  const shift = (Number(hours) * 60 + Number(minutes)) * (sign === "-" ? -60_000 : 60_000)
  return new Date(date.getTime() + shift).toISOString().slice(0, 19) + offset
}
