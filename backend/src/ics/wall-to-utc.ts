const DAY = 86_400

const clocks = new Map<string, Intl.DateTimeFormat>()

function clockOf(zone: string): Intl.DateTimeFormat {
  const made = clocks.get(zone)
  if (made) return made
  const fields = { year: "numeric", month: "2-digit", day: "2-digit", hour: "2-digit", minute: "2-digit" } as const
  const clock = new Intl.DateTimeFormat("en-US", { ...fields, second: "2-digit", hourCycle: "h23", timeZone: zone })
  clocks.set(zone, clock)
  return clock
}

/** Whether this is the name of a time zone, such as America/Los_Angeles. */
export function isZone(name: string): boolean {
  try {
    return Boolean(clockOf(name))
  } catch (error) {
    if (error instanceof RangeError) return false
    throw error
  }
}

/** How far the clocks of a zone are ahead of UTC at an instant, in seconds. */
function offsetAt(instant: number, zone: string): number {
  const parts = clockOf(zone).formatToParts(instant * 1000)
  const [year, month, day, hour, minute, second] = ["year", "month", "day", "hour", "minute", "second"].map((field) =>
    Number(parts.find(({ type }) => type === field)?.value),
  )
  return Date.UTC(year!, month! - 1, day, hour, minute, second) / 1000 - instant
}

/**
 * The instant at which the clocks of a zone show a time. RFC 5545 (3.3.5): of an hour that comes twice the first is meant,
 * and one that is left out counts as if the clocks had not been put forward.
 * @param wall the time shown, as the seconds that it would be in UTC
 * @returns seconds since 1970
 */
export function wallToUtc(wall: number, zone: string): number {
  const before = wall - offsetAt(wall - DAY, zone)
  if (before + offsetAt(before, zone) === wall) return before
  const after = wall - offsetAt(wall + DAY, zone)
  return after + offsetAt(after, zone) === wall ? after : before
}
