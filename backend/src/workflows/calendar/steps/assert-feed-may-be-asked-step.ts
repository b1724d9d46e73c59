import { MedusaError } from "@medusajs/framework/utils"
import { createStep } from "@medusajs/framework/workflows-sdk"
import { readSettings } from "../../../config/read-settings"
import type { SetCalendarFeed } from "../../../contracts/calendar"

/** @throws MedusaError invalid_data for an address that is not https, unless the settings trust its origin */
export const assertFeedMayBeAskedStep = createStep(
  "assert-feed-may-be-asked",
  async ({ feed_url }: SetCalendarFeed) => {
    if (feed_url === null) return
    const { protocol, origin, username, password } = new URL(feed_url)
    const isTrusted = readSettings(process.env).TRUSTED_ORIGINS.includes(origin)
    if (username || password) refuse("Leave out the name and the password before the @.")
    if (protocol !== "https:" && !isTrusted) refuse("Enter an address that begins with https://.")
  },
)

function refuse(message: string): never {
  throw new MedusaError(MedusaError.Types.INVALID_DATA, message)
}
