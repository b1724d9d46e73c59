import { Heading, Text } from "@medusajs/ui"
import { useId } from "react"
import { formatMoney } from "../../formats/format-money"
import type { RevisionAsked } from "./use-revision-preview"
import { VersionDifferences } from "./version-differences"

/** What the new version would come to and change, as the shop reckons it while one types. */
export function RevisionPreview({ preview, problem, isReckoning }: RevisionAsked) {
  const id = useId()
  return (
    <section aria-labelledby={id} className="flex flex-col gap-y-2">
      <Heading id={id} level="h2">
        What changes
      </Heading>
      <Text role="status" size="small" className="text-ui-fg-subtle">
        {problem ??
          (preview ? `New total ${formatMoney(preview.total_cents)}` : isReckoning ? "One moment…" : "Nothing yet.")}
      </Text>
      {preview && (
        <div className={isReckoning ? "opacity-60" : undefined}>
          <VersionDifferences differences={preview.differences} />
          {preview.ends_reservation && (
            <Text size="small" className="text-ui-fg-error mt-2">
              It needs more than is reserved for this quote: the reservation ends with it.
            </Text>
          )}
        </div>
      )}
    </section>
  )
}
