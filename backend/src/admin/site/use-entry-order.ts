import { toast } from "@medusajs/ui"
import { useMutation, useQueryClient } from "@tanstack/react-query"
import { useState } from "react"
import type { SiteKind, StaffSiteEntry } from "../../contracts/site-content"
import { shopApi } from "../lib/shop-api"

type Entries = { entries: StaffSiteEntry[] }

/** A list's order: shown at once, saved behind it, one change after the other, and put back where it is refused. */
export function useEntryOrder(kind: SiteKind, queryKey: readonly string[], saved: StaffSiteEntry[]) {
  const queryClient = useQueryClient()
  const [moved, setMoved] = useState<StaffSiteEntry[] | null>(null)
  const { mutate } = useMutation({
    scope: { id: `shop-site-order ${kind}` },
    mutationFn: (entries: StaffSiteEntry[]) =>
      shopApi<Entries>("/site/order", { method: "POST", body: { kind, ids: entries.map(({ id }) => id) } }),
    onSuccess: (answer) => queryClient.setQueryData<Entries>(queryKey, answer),
    onError: async (error) => {
      toast.error("The order is as it was before.", { description: error.message })
      await queryClient.invalidateQueries({ queryKey })
    },
  })
  const reorder = (entries: StaffSiteEntry[]) => {
    setMoved(entries)
    // Only the last change of several calls this: until then the list stays as it was left.
    mutate(entries, { onSettled: () => setMoved(null) })
  }
  return { entries: moved ?? saved, reorder }
}
