const day = new Intl.DateTimeFormat("en-US", { dateStyle: "long", timeZone: "UTC" })

/** A day of the calendar, YYYY-MM-DD, as buyers read it. It belongs to no time zone. */
export const formatDay = (date: string): string => day.format(new Date(date))
