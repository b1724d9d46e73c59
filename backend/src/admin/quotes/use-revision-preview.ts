import { keepPreviousData, useQuery } from "@tanstack/react-query"
import { useEffect, useState } from "react"
import { ReviseQuote, type RevisionPreview } from "../../contracts/quote-for-staff"
import { shopApi } from "../lib/shop-api"
import { QUOTES } from "./use-quote"

export type RevisionAsked = {
  preview: RevisionPreview | null
  /** Why it cannot be made as it is typed, in words. */
  problem: string | null
  isReckoning: boolean
}

const PAUSE_MS = 400

/** Asks the shop, once one pauses, what a revision would come to; the sums are its own, never reckoned in the form. */
export function useRevisionPreview(id: string, revision: object, dirty: boolean): RevisionAsked {
  const asked = JSON.stringify(revision)
  const [paused, setPaused] = useState(asked)
  useEffect(() => {
    const timer = setTimeout(() => setPaused(asked), PAUSE_MS)
    return () => clearTimeout(timer)
  }, [asked])
  const checked = ReviseQuote.safeParse(JSON.parse(paused))
  const { data, error, isFetching } = useQuery({
    queryKey: [...QUOTES, "preview", id, paused],
    queryFn: () =>
      shopApi<{ preview: RevisionPreview }>(`/quotes/${id}/preview`, { method: "POST", body: checked.data ?? {} }),
    enabled: dirty && checked.success,
    placeholderData: keepPreviousData,
    retry: false,
    gcTime: 0,
  })
  const fault = checked.success ? error?.message : "A figure, a day or an address is not whole yet."
  return {
    preview: dirty && !fault ? (data?.preview ?? null) : null,
    problem: dirty ? (fault ?? null) : null,
    isReckoning: dirty && (isFetching || paused !== asked),
  }
}
