import type { Announcements } from "@dnd-kit/core"

/** What dnd-kit reads out with each handle, and while a row is on its way. */
export const DRAG_INSTRUCTIONS =
  "To put this in order, press Space, move it with the arrow keys, and press Space again. Escape leaves it where it was."

type Named = { id: string; title: string }

/** "Lincoln High is at place 2 of 5." */
export const placeWords = (title: string, index: number, count: number): string =>
  `${title} is at place ${index + 1} of ${count}.`

export function dragAnnouncements(entries: readonly Named[]): Announcements {
  const titleOf = (id: unknown) => entries.find((entry) => entry.id === id)?.title ?? "It"
  const at = (id: unknown, over: unknown) =>
    placeWords(
      titleOf(id),
      entries.findIndex((entry) => entry.id === over),
      entries.length,
    )
  return {
    onDragStart: ({ active }) => `Picked up. ${at(active.id, active.id)}`,
    onDragOver: ({ active, over }) => (over ? at(active.id, over.id) : undefined),
    onDragEnd: ({ active, over }) => `Dropped. ${at(active.id, over?.id ?? active.id)}`,
    onDragCancel: ({ active }) => `Left where it was. ${at(active.id, active.id)}`,
  }
}
