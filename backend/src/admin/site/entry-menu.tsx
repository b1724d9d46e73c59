import { ArrowDown, ArrowUpMini, Eye, PencilSquare, Trash } from "@medusajs/icons"
import { ActionMenu } from "../lib/action-menu"

type Props = {
  title: string
  onEdit: () => void
  onMoveUp?: () => void
  onMoveDown?: () => void
  onPreview: () => void
  onRemove: () => void
}

/** All that can be done with an entry, for those who drag nothing. */
export const EntryMenu = ({ title, onEdit, onMoveUp, onMoveDown, onPreview, onRemove }: Props) => (
  <ActionMenu
    label={`Change ${title}`}
    actions={[
      { words: "Edit", Icon: PencilSquare, act: onEdit },
      { words: "Preview", Icon: Eye, act: onPreview },
      { words: "Move up", Icon: ArrowUpMini, act: onMoveUp },
      { words: "Move down", Icon: ArrowDown, act: onMoveDown },
      { words: "Delete", Icon: Trash, act: onRemove },
    ]}
  />
)
