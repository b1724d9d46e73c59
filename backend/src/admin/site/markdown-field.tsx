import { Label, Tabs, Text, Textarea } from "@medusajs/ui"
import { useId } from "react"
import { FieldNote } from "../lib/field-note"
import { MarkdownPreview } from "./markdown-preview"

type Props = { label: string; fault?: string; value: string; onChange: (text: string) => void }

/** Text in Markdown, to write or to look at. */
export function MarkdownField({ label, fault, value, onChange }: Props) {
  const id = useId()
  return (
    <Tabs defaultValue="write" className="flex min-w-0 flex-col gap-y-1">
      <div className="flex flex-wrap items-center justify-between gap-2">
        <Label htmlFor={id} size="small" weight="plus">
          {label}
        </Label>
        <Tabs.List aria-label={`${label}: write or preview`}>
          <Tabs.Trigger value="write">Write</Tabs.Trigger>
          <Tabs.Trigger value="preview">Preview</Tabs.Trigger>
        </Tabs.List>
      </div>
      <Tabs.Content value="write">
        <Textarea
          id={id}
          rows={12}
          value={value}
          aria-invalid={fault !== undefined}
          aria-describedby={`${id}-note`}
          onChange={(event) => onChange(event.target.value)}
        />
      </Tabs.Content>
      <Tabs.Content value="preview" className="border-ui-border-base min-h-40 rounded-lg border px-4 py-3">
        {value.trim() ? (
          <MarkdownPreview text={value} />
        ) : (
          <Text size="small" className="text-ui-fg-subtle">
            There is nothing to look at yet.
          </Text>
        )}
      </Tabs.Content>
      <FieldNote
        id={`${id}-note`}
        fault={fault}
        hint="Markdown: ## Heading, **bold**, *italic*, - list, [link](https://…). An empty line begins a paragraph."
      />
    </Tabs>
  )
}
