/** Lines of an event, as a feed has them; a UID comes by itself. */
export const anEvent = (...lines: string[]) =>
  ["BEGIN:VEVENT", ...(lines.some((line) => line.startsWith("UID:")) ? [] : ["UID:one"]), ...lines, "END:VEVENT"].join(
    "\r\n",
  )

/** A calendar file with these parts, events or properties of the calendar. */
export const aFeed = (...parts: string[]) =>
  ["BEGIN:VCALENDAR", "VERSION:2.0", "PRODID:-//Test//EN", ...parts, "END:VCALENDAR", ""].join("\r\n")

/** A zone with a name of its own, whose clocks go as San Francisco's do. */
export const A_TIMEZONE = [
  "BEGIN:VTIMEZONE",
  "TZID:Bay time",
  "BEGIN:DAYLIGHT",
  "DTSTART:20070311T020000",
  "TZOFFSETFROM:-0800",
  "TZOFFSETTO:-0700",
  "RRULE:FREQ=YEARLY;BYMONTH=3;BYDAY=2SU",
  "END:DAYLIGHT",
  "BEGIN:STANDARD",
  "DTSTART:20071104T020000",
  "TZOFFSETFROM:-0700",
  "TZOFFSETTO:-0800",
  "RRULE:FREQ=YEARLY;BYMONTH=11;BYDAY=1SU",
  "END:STANDARD",
  "END:VTIMEZONE",
].join("\r\n")
