import { defineRouteConfig } from "@medusajs/admin-sdk"
import { DocumentText } from "@medusajs/icons"
import { QuoteList } from "../../quotes/quote-list"

const QuotesPage = () => <QuoteList />

export default QuotesPage

export const config = defineRouteConfig({ label: "Quotes", icon: DocumentText })
