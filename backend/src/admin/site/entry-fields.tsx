import type { SiteKind } from "../../contracts/site-content"
import { SelectField } from "../lib/select-field"
import { TextAreaField } from "../lib/text-area-field"
import { TextField } from "../lib/text-field"
import { LinkFields, ShownFields, TakesPlaceFields } from "./entry-field-groups"
import { fieldLabel } from "./field-labels"
import { MarkdownField } from "./markdown-field"
import { PageFields } from "./page-fields"
import { PictureField } from "./picture-field"
import { textProps } from "./text-props"
import { useDecks } from "./use-decks"
import type { EntryForm } from "./use-entry-form"

type Props = { kind: SiteKind; form: EntryForm }

/** All fields of an entry's kind, in the order in which they are thought of. */
export function EntryFields({ kind, form }: Props) {
  const { typed, faults, change } = form
  return (
    <>
      <div className="flex flex-col gap-y-4">
        <MainFields kind={kind} form={form} />
      </div>
      {kind === "fundraiser" && <TakesPlaceFields form={form} />}
      {kind !== "sample-card" && <LinkFields kind={kind} form={form} />}
      {(kind === "page" || kind === "fundraiser" || kind === "partner") && (
        <PictureField
          label={fieldLabel(kind, "picture")}
          picture={typed.picture}
          alt={typed.picture_alt}
          altFault={faults.picture_alt}
          upload={form.upload}
          onRemove={() => change({ picture: null, picture_alt: "" })}
          onAltChange={(picture_alt) => change({ picture_alt })}
        />
      )}
      <ShownFields kind={kind} form={form} />
    </>
  )
}

/** What an entry says, up to its text. */
function MainFields({ kind, form }: Props) {
  const { typed, change } = form
  const decks = useDecks(kind === "sample-card")
  const field = textProps(kind, form)
  switch (kind) {
    case "page":
      return <PageFields form={form} />
    case "fundraiser":
      return (
        <>
          <TextField {...field("title")} autoFocus />
          <TextAreaField {...field("summary")} rows={2} hint="One or two sentences for the home page and for lists." />
          <MarkdownField {...field("text")} />
        </>
      )
    case "partner":
      return (
        <>
          <TextField {...field("title")} autoFocus />
          <SelectField
            label={fieldLabel(kind, "standing")}
            options={[
              ["current", "Current"],
              ["past", "Past"],
            ]}
            value={typed.standing}
            onChange={(standing) => change({ standing: standing === "past" ? "past" : "current" })}
          />
          <MarkdownField {...field("text")} />
        </>
      )
    case "sample-card":
      return (
        <>
          <SelectField {...field("deck_handle")} placeholder="Choose a deck" options={[...decks]} />
          <TextAreaField {...field("title")} rows={2} />
          <TextAreaField {...field("text")} rows={2} />
        </>
      )
    case "practice":
    case "tenet":
      return (
        <>
          <TextField {...field("title")} autoFocus />
          <MarkdownField {...field("text")} />
        </>
      )
  }
}
