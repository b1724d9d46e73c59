import { Button, Copy, Heading, Text } from "@medusajs/ui"
import type { SiteKind } from "../../contracts/site-content"
import { differingTexts } from "./differing-texts"
import { TypedSiteEntry } from "./typed-site-entry"

type Props = { kind: SiteKind; mine: TypedSiteEntry; theirs: TypedSiteEntry; onDrop: () => void }

/** What somebody had typed before the text of somebody else took its place: field by field, to copy from. */
export function KeptText({ kind, mine, theirs, onDrop }: Props) {
  const texts = differingTexts(kind, mine, theirs)
  return (
    <section
      aria-labelledby="kept-text"
      className="bg-ui-bg-subtle border-ui-border-base flex flex-col gap-y-3 rounded-lg border p-4"
    >
      <div className="flex items-start justify-between gap-x-4">
        <div>
          <Heading level="h2" id="kept-text">
            Yours, to copy from
          </Heading>
          <Text size="small" className="text-ui-fg-subtle">
            {texts.length > 0
              ? "The fields below hold what they saved. Here is what you had where it differs."
              : "The fields below hold all that you had."}
          </Text>
        </div>
        <Button size="small" variant="secondary" type="button" onClick={onDrop}>
          Drop mine
        </Button>
      </div>
      {texts.map(({ label, text }) => (
        <div key={label}>
          <div className="flex items-center gap-x-2">
            <Text size="small" weight="plus">
              {label}
            </Text>
            {text && <Copy content={text} variant="mini" aria-label={`Copy ${label.toLowerCase()}`} />}
          </div>
          <Text size="small" className="max-h-40 overflow-y-auto break-words whitespace-pre-wrap">
            {text || "(empty)"}
          </Text>
        </div>
      ))}
    </section>
  )
}
