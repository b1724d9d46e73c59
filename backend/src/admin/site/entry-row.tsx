import { useSortable } from "@dnd-kit/sortable"
import { CSS } from "@dnd-kit/utilities"
import { DotsSix } from "@medusajs/icons"
import { clx, IconButton, StatusBadge, Text } from "@medusajs/ui"
import type { StaffSiteEntry } from "../../contracts/site-content"
import { EntryMenu } from "./entry-menu"
import { pictureUrl } from "./picture-url"
import { entryFacts, statusWords } from "./site-entry-words"

export type EntryActions = {
  onEdit: (entry: StaffSiteEntry) => void
  onPreview: (entry: StaffSiteEntry) => void
  onRemove: (entry: StaffSiteEntry) => void
}

type Props = EntryActions & {
  entry: StaffSiteEntry
  /** Absent where there is no place to move to. */
  onMoveUp?: () => void
  onMoveDown?: () => void
}

/** A row of a list: its handle, what it is and where it stands, and what can be done with it. */
export function EntryRow({ entry, onMoveUp, onMoveDown, onEdit, onPreview, onRemove }: Props) {
  const sortable = useSortable({ id: entry.id })
  const { title, picture, link_fault } = entry
  const facts = entryFacts(entry)
  return (
    <li
      ref={sortable.setNodeRef}
      style={{ transform: CSS.Translate.toString(sortable.transform), transition: sortable.transition }}
      className={clx(
        "flex items-center gap-x-3 px-4 py-2",
        sortable.isDragging && "bg-ui-bg-base shadow-elevation-card-hover relative z-10",
      )}
    >
      <IconButton
        size="small"
        variant="transparent"
        type="button"
        {...sortable.attributes}
        {...sortable.listeners}
        ref={sortable.setActivatorNodeRef}
        aria-label={`Put ${title} in order`}
        className="cursor-grab touch-none active:cursor-grabbing"
      >
        <DotsSix className="text-ui-fg-muted" />
      </IconButton>
      {picture && (
        <img
          src={pictureUrl(picture.id)}
          alt=""
          className="bg-ui-bg-component border-ui-border-base size-9 shrink-0 rounded border object-contain"
        />
      )}
      <div className="min-w-0 flex-1">
        <button
          type="button"
          onClick={() => onEdit(entry)}
          className="txt-compact-small-plus focus-visible:shadow-borders-focus max-w-full rounded text-left break-words outline-none hover:underline"
        >
          {title}
        </button>
        {facts.length > 0 && (
          <Text size="small" leading="compact" className="text-ui-fg-subtle truncate">
            {facts.join(" · ")}
          </Text>
        )}
        {link_fault && (
          <Text size="xsmall" className="text-ui-fg-error break-words">
            {link_fault}
          </Text>
        )}
      </div>
      <div className="flex shrink-0 flex-wrap items-center justify-end gap-1">
        {link_fault && <StatusBadge color="red">Dead link</StatusBadge>}
        <EntryStatus entry={entry} />
      </div>
      <EntryMenu
        title={title}
        onEdit={() => onEdit(entry)}
        onMoveUp={onMoveUp}
        onMoveDown={onMoveDown}
        onPreview={() => onPreview(entry)}
        onRemove={() => onRemove(entry)}
      />
    </li>
  )
}

function EntryStatus({ entry }: { entry: StaffSiteEntry }) {
  const { color, words } = statusWords(entry)
  return <StatusBadge color={color}>{words}</StatusBadge>
}
