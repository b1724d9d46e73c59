/** Every tag that a kept read can have; the backend sends the same words to /api/revalidate. */
export const tags = {
  catalogue: "catalogue",
  /** What staff write for the nonprofit's pages. */
  site: "site",
  /** The public calendar. */
  events: "events",
  deck: (handle: string) => `deck-${handle}`,
} as const
