import { SHOP_TIME_ZONE } from "../contracts/shop-time"

const day = new Intl.DateTimeFormat("en-US", { dateStyle: "long", timeZone: SHOP_TIME_ZONE })

/** The day of a moment (ISO 8601) where the seller is: receipts and mails name the day of the shop's books. */
export const formatDate = (moment: string): string => day.format(new Date(moment))
