import { defineRouteConfig } from "@medusajs/admin-sdk"
import { Heading } from "@medusajs/ui"
import { CalendarSection } from "../../../site/calendar-section"
import { LinksSection } from "../../../site/links-section"
import { SiteSettingsSection } from "../../../site/site-settings-section"

/** What the site has once: its links, the public calendar's feed, and which links out of it are dead. */
const LinksAndCalendarPage = () => (
  <div className="flex flex-col gap-y-3">
    <Heading className="sr-only">Links and calendar</Heading>
    <SiteSettingsSection />
    <CalendarSection />
    <LinksSection />
  </div>
)

export default LinksAndCalendarPage

export const config = defineRouteConfig({ label: "Links and calendar" })
