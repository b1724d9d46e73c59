import { absoluteUrl } from "@/lib/absolute-url"
import { breadcrumbData, type Crumb } from "./breadcrumbs"
import { JsonLd } from "./json-ld"

/** Where a page stands: the pages on the way from home, itself the last. */
export const BreadcrumbsData = ({ way }: { way: readonly Crumb[] }) => (
  <JsonLd data={breadcrumbData(way, absoluteUrl("/"))} />
)
