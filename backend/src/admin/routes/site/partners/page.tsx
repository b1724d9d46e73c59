import { defineRouteConfig } from "@medusajs/admin-sdk"
import { EntryList } from "../../../site/entry-list"

const PartnersPage = () => <EntryList kind="partner" />

export default PartnersPage

export const config = defineRouteConfig({ label: "Partners" })
