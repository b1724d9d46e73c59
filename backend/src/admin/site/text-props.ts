import type { SiteKind } from "../../contracts/site-content"
import { fieldLabel } from "./field-labels"
import type { TypedSiteEntry } from "./typed-site-entry"
import type { EntryForm } from "./use-entry-form"

/** The fields that are typed as text, dates and times among them. */
type TextName = Exclude<
  keyof TypedSiteEntry,
  "picture" | "status" | "in_menu" | "affiliate" | "adults_only" | "standing"
>

/** These are typed side by side with the rest, and lie one level deeper in the contract. */
const IN_TAKES_PLACE: readonly TextName[] = ["date", "starts", "ends", "place"]

/** What a text's field needs: its name, what was typed, its fault and the way back. */
export const textProps =
  (kind: SiteKind, { typed, faults, change }: EntryForm) =>
  (name: TextName) => ({
    label: fieldLabel(kind, name),
    value: typed[name],
    fault: faults[IN_TAKES_PLACE.includes(name) ? `takes_place.${name}` : name],
    onChange: (text: string) => change({ [name]: text }),
  })
