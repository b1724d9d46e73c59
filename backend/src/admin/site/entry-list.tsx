import { Button, Container, Heading, Skeleton, Text, toast, usePrompt } from "@medusajs/ui"
import { useQuery } from "@tanstack/react-query"
import { useState } from "react"
import type { SiteKind, StaffSiteEntry } from "../../contracts/site-content"
import { ProblemText } from "../lib/problem-text"
import { SectionHeading } from "../lib/section-heading"
import { shopApi } from "../lib/shop-api"
import { useSave } from "../lib/use-save"
import { EntryModal } from "./entry-modal"
import { entryGroups, reordered } from "./entry-order"
import { PreviewLink } from "./preview-link"
import { KIND_WORDS } from "./site-entry-words"
import { SortableEntries } from "./sortable-entries"
import { useDecks } from "./use-decks"
import { useEntryOrder } from "./use-entry-order"

type Opened = { entry: StaffSiteEntry | null } | null

/** One list of the site's: to put in order, to write, to look at before others do. */
export function EntryList({ kind }: { kind: SiteKind }) {
  const queryKey = ["shop-site", kind]
  const { list: name, one, about } = KIND_WORDS[kind]
  const list = useQuery({
    queryKey,
    queryFn: () => shopApi<{ entries: StaffSiteEntry[] }>(`/site/entries?kind=${kind}`),
  })
  const order = useEntryOrder(kind, queryKey, list.data?.entries ?? [])
  const decks = useDecks(kind === "sample-card")
  const [opened, setOpened] = useState<Opened>(null)
  const [previewed, setPreviewed] = useState<StaffSiteEntry | null>(null)
  const remove = useRemove(queryKey)
  const create = () => setOpened({ entry: null })

  return (
    <Container className="divide-y p-0">
      <SectionHeading
        level="h1"
        title={name}
        about={about}
        action={
          <Button size="small" variant="secondary" onClick={create}>
            Create
          </Button>
        }
      />
      {list.isPending && <Skeleton className="m-6 h-40" />}
      <ProblemText error={list.error} className="px-6 py-4" />
      {list.data?.entries.length === 0 && (
        <div className="flex flex-col items-center gap-y-3 px-6 py-10">
          <Text size="small" className="text-ui-fg-subtle">
            There is no {one} yet, so the site shows none.
          </Text>
          <Button size="small" variant="secondary" onClick={create}>
            Create the first {one}
          </Button>
        </div>
      )}
      {entryGroups(order.entries, decks).map(({ key, heading, entries }) => (
        <section key={key}>
          {heading && (
            <Heading level="h2" className="px-6 pt-4 pb-2">
              {heading}
            </Heading>
          )}
          <SortableEntries
            label={heading ?? name}
            entries={entries}
            onReorder={(group) => order.reorder(reordered(order.entries, group))}
            onEdit={(entry) => setOpened({ entry })}
            onPreview={setPreviewed}
            onRemove={remove}
          />
        </section>
      ))}
      {opened && <EntryModal kind={kind} entry={opened.entry} queryKey={queryKey} onClose={() => setOpened(null)} />}
      {previewed && <PreviewLink entry={previewed} onClose={() => setPreviewed(null)} />}
    </Container>
  )
}

/** Deletes an entry, once asked. */
function useRemove(queryKey: readonly string[]) {
  const prompt = usePrompt()
  const { mutate: send } = useSave(queryKey, "It is deleted.")
  const remove = async ({ id, title }: StaffSiteEntry) => {
    const sure = await prompt({
      title: `Delete "${title}"?`,
      description: "It is gone from the site at once. To take it off and keep it, make it a draft instead.",
      confirmText: "Delete",
      cancelText: "Keep it",
    })
    if (!sure) return
    send({ path: `/site/entries/${id}`, method: "DELETE" }, { onError: (error) => toast.error(error.message) })
  }
  return (entry: StaffSiteEntry) => void remove(entry)
}
