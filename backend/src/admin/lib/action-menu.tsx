import { EllipsisHorizontal } from "@medusajs/icons"
import { DropdownMenu, IconButton } from "@medusajs/ui"
import { type ComponentType, useRef } from "react"

/** What can be done; without `act` it cannot be done now, and is shown as such. */
export type MenuAction = { words: string; Icon?: ComponentType<{ className?: string }>; act: (() => void) | undefined }

type Props = { label: string; actions: MenuAction[]; disabled?: boolean }

/** What is done more rarely, behind three dots. */
export function ActionMenu({ label, actions, disabled }: Props) {
  // Chosen here, done once the menu is gone and the focus back on its button, to which a dialog will return it.
  const chosen = useRef<() => void>()
  return (
    <DropdownMenu>
      <DropdownMenu.Trigger asChild>
        <IconButton size="small" variant="transparent" aria-label={label} disabled={disabled}>
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
            {Icon && <Icon className="text-ui-fg-subtle" />} {words}
          </DropdownMenu.Item>
        ))}
      </DropdownMenu.Content>
    </DropdownMenu>
  )
}
