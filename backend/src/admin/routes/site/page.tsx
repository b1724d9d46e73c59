import { defineRouteConfig } from "@medusajs/admin-sdk"
import { Newspaper } from "@medusajs/icons"
import { Navigate } from "react-router-dom"

/** The section's first list; the sidebar has them all. */
const SitePage = () => <Navigate to="/site/pages" replace />

export default SitePage

export const config = defineRouteConfig({ label: "Site", icon: Newspaper })
