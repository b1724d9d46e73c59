import type { Announcements } from "@dnd-kit/core"

/** What dnd-kit reads out with each handle, and while a row is on its way. */
export const DRAG_INSTRUCTIONS =
  "To put this in order, press Space, move it with the arrow keys, and press Space again. Escape leaves it where it was."

type Named = { id: string; title: string }

/** "Lincoln High is moved, at place 2 of 5." */
export const placeWords = (title: string, how: string, index: number, count: number): string =>
  `${title} is ${how}, at place ${index + 1} of ${count}.`

/** How a row stands is said with every step, as one announcement may overtake another. */
export function dragAnnouncements(entries: readonly Named[]): Announcements {
  const words = (id: unknown, how: string, over: unknown) => {
    const placeOf = (wanted: unknown) => entries.findIndex((entry) => entry.id === wanted)
    return placeWords(entries[placeOf(id)]?.title ?? "It", how, placeOf(over), entries.length)
  }
  return {
    onDragStart: ({ active }) => words(active.id, "picked up", active.id),
    onDragOver: ({ active, over }) => (over ? words(active.id, "picked up", over.id) : undefined),
    onDragEnd: ({ active, over }) => words(active.id, "dropped", over?.id ?? active.id),
    onDragCancel: ({ active }) => words(active.id, "left where it was", active.id),
  }
}
