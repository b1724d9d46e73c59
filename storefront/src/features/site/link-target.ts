import { hostOf } from "@/ui/outgoing-link"

const HERE = "https://here.invalid"

/** Where a link in a text of the staff's may lead: a page of the shop, out of it, into a mail, or nowhere. */
export type LinkTarget = { is: "page" | "outgoing" | "mail"; href: string }

/**
 * Sorts an address that somebody typed. What could run, hide where it leads or go unencrypted (`javascript:`, `data:`,
 * `//host`, `http:`) is null: its words are shown and nothing more.
 */
export function linkTarget(href: string): LinkTarget | null {
  if (hostOf(href)) return { is: "outgoing", href }
  if (/^mailto:[^\s?&]+@[^\s?&]+$/i.test(href)) return { is: "mail", href }
  // The browser's own reading decides: to it `/\host` is another host, and a tab in a word is nothing.
  if (!/^[/#]/.test(href) || !URL.canParse(href, HERE)) return null
  const { origin, pathname, search, hash } = new URL(href, HERE)
  if (origin !== HERE) return null
  return { is: "page", href: href.startsWith("#") ? hash : `${pathname}${search}${hash}` }
}
