"use client"

import { useEffect } from "react"

/** Goes on to a page by a full load: the one on which a card is typed has a stricter policy of its own. */
export function LoadPage({ href }: { href: string }) {
  useEffect(() => window.location.replace(href), [href])
  return null
}
