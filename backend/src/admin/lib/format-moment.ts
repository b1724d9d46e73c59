const moment = new Intl.DateTimeFormat("en-US", { dateStyle: "medium", timeStyle: "short" })

/** A moment (ISO 8601) as the reader's own clock shows it. */
export const formatMoment = (at: string): string => moment.format(new Date(at))
