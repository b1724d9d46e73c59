import type { SiteEntryInput } from "../../contracts/site-content"

/** An entry as it is stored: what all kinds have in columns, what one kind has in `details`. */
export function asStored(entry: SiteEntryInput) {
  const { kind, title, text, link_url, link_label, picture_id, picture_alt, shows_from, shows_to, status, ...own } =
    entry
  const { slug, ...details } = "slug" in own ? own : { slug: null, ...own }
  const columns = {
    kind,
    slug,
    title,
    text,
    link_url,
    link_label,
    picture_id,
    picture_alt,
    shows_from,
    shows_to,
    status,
  }
  return { ...columns, details }
}
