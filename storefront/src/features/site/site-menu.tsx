"use client"

import type { MouseEvent, ReactNode } from "react"

/** Following a link is the end of an open menu: on this shop's own pages the header stays, and the menu with it. */
function closeOnLink({ target, currentTarget }: MouseEvent<HTMLElement>) {
  if (target instanceof Element && target.closest("a")) currentTarget.hidePopover()
}

/**
 * The site's menu: in the open on a wide page, behind its button on a narrow one. The browser opens it, closes it with
 * Escape or a press beside it and gives the focus back, without any script.
 */
export function SiteMenu({ id, children }: { id: string; children: ReactNode }) {
  return (
    <nav id={id} popover="auto" aria-label="Main" onClick={closeOnLink} className="site-menu">
      {children}
    </nav>
  )
}
