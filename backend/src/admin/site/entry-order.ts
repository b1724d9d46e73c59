import type { StaffSiteEntry } from "../../contracts/site-content"

/** A part of a list that is shown and put in order by itself. */
export type EntryGroup = { key: string; heading: string | null; entries: StaffSiteEntry[] }

/** Partners are grouped by standing, sample cards by deck; the other lists are one group. */
export function entryGroups(entries: StaffSiteEntry[], deckNames: ReadonlyMap<string, string>): EntryGroup[] {
  const groups = new Map<string, EntryGroup>()
  for (const entry of entries) {
    const { key, heading } = groupOf(entry, deckNames)
    const group = groups.get(key) ?? { key, heading, entries: [] }
    group.entries.push(entry)
    groups.set(key, group)
  }
  // "Current" comes before "Past", decks in the order in which their first cards stand.
  return [...groups.values()].sort((one, other) => Number(one.key === "past") - Number(other.key === "past"))
}

function groupOf(entry: StaffSiteEntry, deckNames: ReadonlyMap<string, string>) {
  if (entry.kind === "partner")
    return { key: entry.standing, heading: entry.standing === "current" ? "Current partners" : "Past partners" }
  if (entry.kind === "sample-card")
    return { key: entry.deck_handle, heading: deckNames.get(entry.deck_handle) ?? entry.deck_handle }
  return { key: "all", heading: null }
}

/** The whole list after a group of it was put in order: the group's entries share the places that they had. */
export function reordered<Entry extends { id: string }>(list: readonly Entry[], group: readonly Entry[]): Entry[] {
  const moved = new Set(group.map(({ id }) => id))
  const inOrder = [...group]
  return list.map((entry) => (moved.has(entry.id) ? (inOrder.shift() ?? entry) : entry))
}
