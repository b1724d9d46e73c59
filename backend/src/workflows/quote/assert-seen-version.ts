import type { QuoteRecord } from "../../modules/quote/service"
import { ShopRefusal } from "../../refusal"

/** Two of the staff may have one quote open. @throws ShopRefusal quote_changed (409) for whoever comes second */
export function assertSeenVersion({ version }: Pick<QuoteRecord, "version">, seenVersion: number): void {
  if (version === seenVersion) return
  throw new ShopRefusal(
    409,
    "quote_changed",
    `Somebody has made version ${version} of this quote meanwhile. Look at it before you go on; nothing was changed.`,
  )
}
