import { defineRouteConfig } from "@medusajs/admin-sdk"
import { EntryList } from "../../../site/entry-list"

const FundraisersPage = () => <EntryList kind="fundraiser" />

export default FundraisersPage

export const config = defineRouteConfig({ label: "Fundraisers" })
