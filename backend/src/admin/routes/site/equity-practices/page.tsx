import { defineRouteConfig } from "@medusajs/admin-sdk"
import { EntryList } from "../../../site/entry-list"

const EquityPracticesPage = () => <EntryList kind="practice" />

export default EquityPracticesPage

export const config = defineRouteConfig({ label: "Equity practices" })
