import { defineRouteConfig } from "@medusajs/admin-sdk"
import { EntryList } from "../../../site/entry-list"

const SampleCardsPage = () => <EntryList kind="sample-card" />

export default SampleCardsPage

export const config = defineRouteConfig({ label: "Sample cards" })
