import { defineRouteConfig } from "@medusajs/admin-sdk"
import { EntryList } from "../../../site/entry-list"

const EquityTenetsPage = () => <EntryList kind="tenet" />

export default EquityTenetsPage

export const config = defineRouteConfig({ label: "Equity tenets" })
