const day = new Intl.DateTimeFormat("en-US", { dateStyle: "medium" })

/** The day of a moment (ISO 8601) by the reader's own clock. */
export const formatDay = (at: string): string => day.format(new Date(at))
