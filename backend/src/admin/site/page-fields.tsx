import { PAGE_SLUGS } from "../../contracts/site-content"
import { SwitchField } from "../lib/switch-field"
import { TextAreaField } from "../lib/text-area-field"
import { TextField } from "../lib/text-field"
import { fieldLabel } from "./field-labels"
import { MarkdownField } from "./markdown-field"
import { slugFromTitle } from "./slug-from-title"
import { textProps } from "./text-props"
import type { EntryForm } from "./use-entry-form"

const KNOWN_SLUGS: readonly string[] = Object.values(PAGE_SLUGS)

/** What a page says, up to its text. A new page's address follows its title until somebody types another. */
export function PageFields({ form }: { form: EntryForm }) {
  const { base, typed, change } = form
  const field = textProps("page", form)
  const proposed = base === null && typed.slug === slugFromTitle(typed.title)
  const known = base?.kind === "page" && KNOWN_SLUGS.includes(base.slug)
  return (
    <>
      <TextField
        {...field("title")}
        autoFocus
        onChange={(title) => change({ title, ...(proposed && { slug: slugFromTitle(title) }) })}
      />
      <TextField
        {...field("slug")}
        autoCapitalize="none"
        spellCheck={false}
        hint={
          known
            ? "Other parts of the site lead here: at another address they would not find this page."
            : `Where the page is found: the shop's address, then /${typed.slug || "…"}`
        }
      />
      <TextAreaField {...field("summary")} rows={2} hint="One or two sentences for lists and search engines." />
      <MarkdownField {...field("text")} />
      <SwitchField
        label={fieldLabel("page", "in_menu")}
        hint="Otherwise people find the page by links alone."
        checked={typed.in_menu}
        onChange={(in_menu) => change({ in_menu })}
      />
    </>
  )
}
