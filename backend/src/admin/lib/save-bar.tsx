import { Button, Text } from "@medusajs/ui"

type Props = { dirty: boolean; saving: boolean; problem?: string; onReset: () => void }

/** The end of a form that is edited in place: nothing to save until something was typed. */
export function SaveBar({ dirty, saving, problem, onReset }: Props) {
  return (
    <div className="flex flex-wrap items-center justify-end gap-2 px-6 py-4">
      {problem && (
        <Text role="alert" size="small" className="text-ui-fg-error mr-auto">
          {problem}
        </Text>
      )}
      <Button size="small" variant="secondary" type="button" disabled={!dirty || saving} onClick={onReset}>
        Reset
      </Button>
      <Button size="small" type="submit" disabled={!dirty} isLoading={saving}>
        Save
      </Button>
    </div>
  )
}
