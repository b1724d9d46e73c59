const day = new Intl.DateTimeFormat("en-US", { month: "short", day: "numeric" })

/** The day of a moment (ISO 8601) by the reader's own clock, in short: "Nov 27". */
export const formatDay = (at: string): string => day.format(new Date(at))
