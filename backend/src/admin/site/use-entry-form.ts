import { toast } from "@medusajs/ui"
import { useMutation, useQueryClient } from "@tanstack/react-query"
import { useState } from "react"
import { SiteEntryInput, SiteKind, StaffSiteEntry } from "../../contracts/site-content"
import { checkForm, FieldFaults } from "../lib/field-faults"
import { RefusedRequest, shopApi } from "../lib/shop-api"
import { asSiteEntry, asTyped, NEW_SITE_ENTRY, TypedPicture, TypedSiteEntry } from "./typed-site-entry"

type Options = { kind: SiteKind; entry: StaffSiteEntry | null; queryKey: readonly string[]; onSaved: () => void }

/** What an entry's form holds, and all that can happen to it. Nothing that was typed goes before it is saved or given up. */
export function useEntryForm({ kind, entry, queryKey, onSaved }: Options) {
  const queryClient = useQueryClient()
  const [base, setBase] = useState(entry)
  const [typed, setTyped] = useState(entry ? asTyped(entry) : NEW_SITE_ENTRY)
  const [faults, setFaults] = useState<FieldFaults>({})
  /** What was typed here before the text of somebody else took its place, kept to be copied from. */
  const [mine, setMine] = useState<TypedSiteEntry | null>(null)

  const save = useMutation({
    mutationFn: (checked: SiteEntryInput) =>
      base
        ? shopApi(`/site/entries/${base.id}`, {
            method: "POST",
            body: { entry: checked, seen_updated_at: base.updated_at },
          })
        : shopApi("/site/entries", { method: "POST", body: checked }),
    onSuccess: async () => {
      await queryClient.invalidateQueries({ queryKey })
      toast.success(typed.status === "published" ? "It is saved, and on the site in its days." : "The draft is saved.")
      onSaved()
    },
  })
  const upload = useMutation({
    mutationFn: (file: File) => shopApi<{ picture: TypedPicture }>("/site/pictures", { method: "POST", body: file }),
    onSuccess: ({ picture }) => change({ picture }),
  })
  const loadTheirs = useMutation({
    mutationFn: (id: string) => shopApi<{ entry: StaffSiteEntry }>(`/site/entries/${id}`),
    onSuccess: ({ entry: theirs }) => {
      setBase(theirs)
      setTyped(asTyped(theirs))
      save.reset()
    },
  })

  const change = (changed: Partial<TypedSiteEntry>) => {
    setTyped((before) => ({ ...before, ...changed }))
    setFaults({})
    if (!isConflict(save.error)) save.reset()
  }
  const submit = () => {
    if (save.isPending || upload.isPending) return
    const checked = checkForm(SiteEntryInput, asSiteEntry(kind, typed))
    if ("faults" in checked) return setFaults(checked.faults)
    save.mutate(checked.value)
  }

  const before = base ? asTyped(base) : NEW_SITE_ENTRY
  return {
    ...{ base, typed, faults, mine, save, upload, loadTheirs, change, submit },
    dirty: mine !== null || JSON.stringify(typed) !== JSON.stringify(before),
    conflict: isConflict(save.error),
    takeTheirs: () => base && loadTheirs.mutate(base.id),
    takeTheirsKeepingMine: () => base && loadTheirs.mutate(base.id, { onSuccess: () => setMine(typed) }),
    dropMine: () => setMine(null),
  }
}

export type EntryForm = ReturnType<typeof useEntryForm>

/** Somebody else has saved the entry since the form was filled from it. */
const isConflict = (error: Error | null) => error instanceof RefusedRequest && error.status === 409
