import { defineRouteConfig } from "@medusajs/admin-sdk"
import { EntryList } from "../../../site/entry-list"

const PagesPage = () => <EntryList kind="page" />

export default PagesPage

export const config = defineRouteConfig({ label: "Pages" })
