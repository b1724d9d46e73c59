import { Container, Skeleton } from "@medusajs/ui"
import { useQuery } from "@tanstack/react-query"
import { FormEvent, useState } from "react"
import { SiteSettings } from "../../contracts/site-content"
import { checkForm, FieldFaults } from "../lib/field-faults"
import { ProblemText } from "../lib/problem-text"
import { SaveBar } from "../lib/save-bar"
import { SectionHeading } from "../lib/section-heading"
import { shopApi } from "../lib/shop-api"
import { TextField } from "../lib/text-field"
import { useSave } from "../lib/use-save"

const queryKey = ["shop-site-settings"]

/** Links of the whole site. */
export function SiteSettingsSection() {
  const settings = useQuery({ queryKey, queryFn: () => shopApi<{ settings: SiteSettings }>("/site/settings") })
  return (
    <Container className="divide-y p-0">
      <SectionHeading title="Links of the site" about="One that is empty is shown nowhere." />
      {settings.isPending && <Skeleton className="m-6 h-24" />}
      <ProblemText error={settings.error} className="px-6 py-4" />
      {settings.data && <SettingsForm key={JSON.stringify(settings.data.settings)} settings={settings.data.settings} />}
    </Container>
  )
}

function SettingsForm({ settings }: { settings: SiteSettings }) {
  const saved = { nonprofit_url: settings.nonprofit_url ?? "", calendar_url: settings.calendar_url ?? "" }
  const [typed, setTyped] = useState(saved)
  const [faults, setFaults] = useState<FieldFaults>({})
  const save = useSave(queryKey, "The links are saved.")

  const change = (changed: Partial<typeof saved>) => {
    setTyped({ ...typed, ...changed })
    setFaults({})
    save.reset()
  }
  const submit = (event: FormEvent) => {
    event.preventDefault()
    const checked = checkForm(SiteSettings, {
      nonprofit_url: typed.nonprofit_url.trim() || null,
      calendar_url: typed.calendar_url.trim() || null,
    })
    if ("faults" in checked) return setFaults(checked.faults)
    save.mutate({ path: "/site/settings", body: checked.value })
  }
  return (
    <form onSubmit={submit} noValidate>
      <div className="grid grid-cols-2 items-start gap-x-3 px-6 py-4">
        <TextField
          label="Our own site"
          hint="For the official wording of who we are."
          type="url"
          placeholder="https://"
          value={typed.nonprofit_url}
          fault={faults.nonprofit_url}
          onChange={(nonprofit_url) => change({ nonprofit_url })}
        />
        <TextField
          label="Public calendar's page"
          hint="Behind “View all events”."
          type="url"
          placeholder="https://"
          value={typed.calendar_url}
          fault={faults.calendar_url}
          onChange={(calendar_url) => change({ calendar_url })}
        />
      </div>
      <SaveBar
        dirty={typed.nonprofit_url !== saved.nonprofit_url || typed.calendar_url !== saved.calendar_url}
        saving={save.isPending}
        problem={save.error?.message}
        onReset={() => change(saved)}
      />
    </form>
  )
}
