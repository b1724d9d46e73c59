import { shopDay } from "../../contracts/shop-time"
import { NewMessage } from "../../modules/outbox/message-kinds"

/** Has the storefront read the site anew once a day, since what was shown until yesterday is over by itself. */
export const newDayMessage = (moment: Date): NewMessage => ({
  kind: "revalidate-storefront",
  dedupe_key: `site-day-${shopDay(moment)}`,
  payload: { tags: ["site"] },
})
