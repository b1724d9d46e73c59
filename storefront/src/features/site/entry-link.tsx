import type { SiteEntry } from "@sf-cess/backend/contracts"
import { OutgoingLink } from "@/ui/outgoing-link"

type Props = {
  entry: Pick<SiteEntry, "link_url" | "link_label">
  sponsored?: boolean
  look?: "text" | "main" | "quiet"
  className?: string
}

/** The link of an entry; one that is not set is not shown. */
export function EntryLink({ entry: { link_url, link_label }, sponsored, look, className = "" }: Props) {
  if (!link_url) return null
  return (
    <p className={`flex min-h-11 items-center print:min-h-0 ${className}`}>
      <OutgoingLink href={link_url} sponsored={sponsored} look={look}>
        {link_label}
      </OutgoingLink>
    </p>
  )
}
