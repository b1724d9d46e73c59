import { Heading, Text } from "@medusajs/ui"
import { ReactNode, useId } from "react"
import type { SiteKind } from "../../contracts/site-content"
import { SelectField } from "../lib/select-field"
import { SwitchField } from "../lib/switch-field"
import { TextField } from "../lib/text-field"
import { fieldLabel } from "./field-labels"
import { textProps } from "./text-props"
import type { EntryForm } from "./use-entry-form"

/** When and where a fundraiser takes place, if it does so once. */
export function TakesPlaceFields({ form }: { form: EntryForm }) {
  const field = textProps("fundraiser", form)
  return (
    <FieldGroup
      title="When and where"
      about="For what takes place once, as the clock in San Francisco shows it. After its day it leaves the site by itself."
    >
      <div className="grid grid-cols-3 items-start gap-x-3">
        <TextField {...field("date")} type="date" />
        <TextField {...field("starts")} type="time" />
        <TextField {...field("ends")} type="time" />
      </div>
      <TextField {...field("place")} />
    </FieldGroup>
  )
}

/** Where an entry leads, and what is to be said beside the link. */
export function LinkFields({ kind, form }: { kind: SiteKind; form: EntryForm }) {
  const { typed, change } = form
  const field = textProps(kind, form)
  return (
    <FieldGroup title="Link" about="Without an address no link is shown.">
      <div className="grid grid-cols-2 items-start gap-x-3">
        <TextField {...field("link_url")} type="url" placeholder="https://" />
        <TextField {...field("link_label")} hint="Empty: the name of the site that it leads to." />
      </div>
      {kind === "fundraiser" && (
        <>
          <SwitchField
            label={fieldLabel(kind, "affiliate")}
            hint="We receive a part of what is bought there. The site says so beside the link."
            checked={typed.affiliate}
            onChange={(affiliate) => change({ affiliate })}
          />
          <SwitchField
            label={fieldLabel(kind, "adults_only")}
            hint="Such as a wine shop. The site says so beside the link."
            checked={typed.adults_only}
            onChange={(adults_only) => change({ adults_only })}
          />
          <TextField {...field("reminder")} hint="What not to forget there, such as to choose our name." />
        </>
      )}
    </FieldGroup>
  )
}

/** Whether and when visitors see an entry. */
export function ShownFields({ kind, form }: { kind: SiteKind; form: EntryForm }) {
  const { typed, change } = form
  const field = textProps(kind, form)
  return (
    <FieldGroup title="On the site" about="Days begin and end in San Francisco; first and last are both included.">
      <div className="grid grid-cols-3 items-start gap-x-3">
        <SelectField
          label={fieldLabel(kind, "status")}
          options={[
            ["draft", "Draft"],
            ["published", "Published"],
          ]}
          value={typed.status}
          onChange={(status) => change({ status: status === "published" ? "published" : "draft" })}
        />
        <TextField {...field("shows_from")} type="date" hint="Empty: at once." />
        <TextField {...field("shows_to")} type="date" hint="Empty: until further notice." />
      </div>
    </FieldGroup>
  )
}

function FieldGroup({ title, about, children }: { title: string; about: string; children: ReactNode }) {
  const id = useId()
  return (
    <section aria-labelledby={id} className="flex flex-col gap-y-4">
      <div>
        <Heading level="h2" id={id}>
          {title}
        </Heading>
        <Text size="small" className="text-ui-fg-subtle">
          {about}
        </Text>
      </div>
      {children}
    </section>
  )
}
