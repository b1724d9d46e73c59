import type { SiteEntryRecord } from "./service"

type Times = Pick<SiteEntryRecord, "status" | "shows_from" | "shows_to"> & {
  details: { takes_place?: { date: string } | null }
}

/**
 * Whether visitors see an entry on a day of the shop (YYYY-MM-DD): it is published, within its days, first and last
 * included, and what it announces is not over. Mission: a fundraiser is gone after its date.
 */
export const isShownOn = ({ status, shows_from, shows_to, details }: Times, day: string): boolean =>
  status === "published" &&
  (!shows_from || shows_from <= day) &&
  (!shows_to || day <= shows_to) &&
  (!details.takes_place || day <= details.takes_place.date)
