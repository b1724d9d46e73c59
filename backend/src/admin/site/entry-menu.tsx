import { ArrowDown, ArrowUpMini, EllipsisHorizontal, Eye, PencilSquare, Trash } from "@medusajs/icons"
import { DropdownMenu, IconButton } from "@medusajs/ui"
import { useRef } from "react"

type Props = {
  title: string
  onEdit: () => void
  onMoveUp?: () => void
  onMoveDown?: () => void
  onPreview: () => void
  onRemove: () => void
}

/** All that can be done with an entry, for those who drag nothing. */
export function EntryMenu({ title, onEdit, onMoveUp, onMoveDown, onPreview, onRemove }: Props) {
  // Chosen here, done once the menu is gone and the focus back on its button, to which a dialog will return it.
  const chosen = useRef<() => void>()
  const actions = [
    { words: "Edit", Icon: PencilSquare, act: onEdit },
    { words: "Preview", Icon: Eye, act: onPreview },
    { words: "Move up", Icon: ArrowUpMini, act: onMoveUp },
    { words: "Move down", Icon: ArrowDown, act: onMoveDown },
    { words: "Delete", Icon: Trash, act: onRemove },
  ]
  return (
    <DropdownMenu>
      <DropdownMenu.Trigger asChild>
        <IconButton size="small" variant="transparent" aria-label={`Change ${title}`}>
          <EllipsisHorizontal />
        </IconButton>
      </DropdownMenu.Trigger>
      <DropdownMenu.Content
        align="end"
        onCloseAutoFocus={() => {
          if (chosen.current) setTimeout(chosen.current)
          chosen.current = undefined
        }}
      >
        {actions.map(({ words, Icon, act }) => (
          <DropdownMenu.Item key={words} className="gap-x-2" disabled={!act} onClick={() => (chosen.current = act)}>
            <Icon className="text-ui-fg-subtle" /> {words}
          </DropdownMenu.Item>
        ))}
      </DropdownMenu.Content>
    </DropdownMenu>
  )
}
