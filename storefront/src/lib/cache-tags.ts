/** Every tag that a kept read can have; the backend sends the same words to /api/revalidate. */
export const tags = {
  catalogue: "catalogue",
  deck: (handle: string) => `deck-${handle}`,
} as const
