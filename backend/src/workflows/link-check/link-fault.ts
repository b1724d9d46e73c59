import { SHOP_TIME_ZONE } from "../../contracts/shop-time"
import type { LinkCheckRecord } from "../../modules/link-check/service"

const day = new Intl.DateTimeFormat("en-US", { month: "short", day: "numeric", timeZone: SHOP_TIME_ZONE })

/** Such as "The page is gone (404), since Nov 20". */
export function linkFault({ fault, failing_since }: Pick<LinkCheckRecord, "fault" | "failing_since">): string {
  const words = (fault ?? "It does not answer.").replace(/\.$/, "")
  return failing_since ? `${words}, since ${day.format(failing_since)}` : words
}
