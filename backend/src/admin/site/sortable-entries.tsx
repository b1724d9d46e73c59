import {
  closestCenter,
  DndContext,
  DragEndEvent,
  KeyboardSensor,
  Modifier,
  PointerSensor,
  useSensor,
  useSensors,
} from "@dnd-kit/core"
import { arrayMove, SortableContext, sortableKeyboardCoordinates, verticalListSortingStrategy } from "@dnd-kit/sortable"
import { useState } from "react"
import type { StaffSiteEntry } from "../../contracts/site-content"
import { EntryActions, EntryRow } from "./entry-row"
import { DRAG_INSTRUCTIONS, dragAnnouncements, placeWords } from "./drag-words"

type Props = {
  label: string
  entries: StaffSiteEntry[]
  onReorder: (entries: StaffSiteEntry[]) => void
} & EntryActions

/** Rows that are put in order by drag, by the arrow keys once picked up with Space, or from each row's menu. */
export function SortableEntries({ label, entries, onReorder, ...actions }: Props) {
  const sensors = useSensors(
    useSensor(PointerSensor, { activationConstraint: { distance: 4 } }),
    useSensor(KeyboardSensor, { coordinateGetter: sortableKeyboardCoordinates }),
  )
  const [said, setSaid] = useState("")
  const placeOf = (id: unknown) => entries.findIndex((entry) => entry.id === id)
  const move = (from: number, to: number) => onReorder(arrayMove(entries, from, to))

  const drop = ({ active, over }: DragEndEvent) => {
    if (over && over.id !== active.id) move(placeOf(active.id), placeOf(over.id))
  }
  const moveBy = (entry: StaffSiteEntry, steps: -1 | 1) => {
    const to = placeOf(entry.id) + steps
    move(placeOf(entry.id), to)
    setSaid(placeWords(entry.title, "moved", to, entries.length))
  }
  return (
    <DndContext
      sensors={sensors}
      collisionDetection={closestCenter}
      modifiers={[upAndDown]}
      accessibility={{
        announcements: dragAnnouncements(entries),
        screenReaderInstructions: { draggable: DRAG_INSTRUCTIONS },
      }}
      onDragEnd={drop}
    >
      <SortableContext items={entries} strategy={verticalListSortingStrategy}>
        <ul aria-label={label} className="divide-y">
          {entries.map((entry, place) => (
            <EntryRow
              key={entry.id}
              entry={entry}
              onMoveUp={place > 0 ? () => moveBy(entry, -1) : undefined}
              onMoveDown={place < entries.length - 1 ? () => moveBy(entry, 1) : undefined}
              {...actions}
            />
          ))}
        </ul>
      </SortableContext>
      <p role="status" className="sr-only">
        {said}
      </p>
    </DndContext>
  )
}

const upAndDown: Modifier = ({ transform }) => ({ ...transform, x: 0 })
