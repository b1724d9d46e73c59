import { MedusaError } from "@medusajs/framework/utils"
import { SHOP_TIME_ZONE, shopDay } from "../../contracts/shop-time"
import type { QuoteSettings } from "../../contracts/quote-settings"
import { formatDay } from "../../formats/format-day"
import { wallToUtc } from "../../ics/wall-to-utc"

const DAY = 24 * 60 * 60 * 1000

/** Days that remain to order in once a quote can be ordered. */
const DAYS_TO_ORDER = 30

/** A day of the calendar so many days after another, both YYYY-MM-DD. */
export const daysAfter = (day: string, days: number): string =>
  new Date(Date.parse(day) + days * DAY).toISOString().slice(0, 10)

/** The last second of a day in the shop. */
export const endOfShopDay = (day: string): Date =>
  new Date(wallToUtc(Date.parse(day) / 1000 + DAY / 1000 - 1, SHOP_TIME_ZONE) * 1000)

/** When the days to order in are over, for a quote that can be ordered from a day on. */
export const daysToOrderEnd = (order_from: string): Date => endOfShopDay(daysAfter(order_from, DAYS_TO_ORDER))

/** When an offer made now ends: at the end of the last day. */
export function validUntil(
  { valid_days }: Pick<QuoteSettings, "valid_days">,
  order_from: string | null | undefined,
  now: Date,
): Date {
  const last = daysAfter(shopDay(now), valid_days)
  const end = endOfShopDay(last)
  const endToOrder = order_from ? daysToOrderEnd(order_from) : end
  return endToOrder > end ? endToOrder : end
}

/** @throws MedusaError invalid_data when "order on or after" has gone by, or lies too far ahead */
export function assertOrderFrom(
  { latest_start_days }: Pick<QuoteSettings, "latest_start_days">,
  order_from: string | null | undefined,
  now: Date,
): void {
  const today = shopDay(now)
  const latest = daysAfter(today, latest_start_days)
  if (!order_from || (order_from >= today && order_from <= latest)) return
  throw new MedusaError(
    MedusaError.Types.INVALID_DATA,
    order_from < today
      ? "Enter a day that has not gone by, or none: then it can be ordered at once."
      : `Enter a day no later than ${formatDay(latest)}.`,
  )
}
