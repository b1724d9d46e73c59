import type { SiteKind } from "../../contracts/site-content"
import { fieldLabel } from "./field-labels"
import type { TypedSiteEntry } from "./typed-site-entry"

/** The texts of one that differ from those of the other, each with its field's name. Choices and pictures are not texts. */
export function differingTexts(kind: SiteKind, mine: TypedSiteEntry, theirs: TypedSiteEntry) {
  const fields = Object.keys(mine) as (keyof TypedSiteEntry)[]
  return fields.flatMap((field) => {
    const text = mine[field]
    return typeof text === "string" && text !== theirs[field] ? [{ label: fieldLabel(kind, field), text }] : []
  })
}
