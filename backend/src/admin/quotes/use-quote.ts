import { toast } from "@medusajs/ui"
import { useMutation, useQuery, useQueryClient } from "@tanstack/react-query"
import type { QuoteForStaff } from "../../contracts/quote-for-staff"
import { RefusedRequest, shopApi } from "../lib/shop-api"

export const QUOTES = ["shop-quotes"]
const keyOf = (id: string) => [...QUOTES, "one", id]

export const useQuote = (id: string) =>
  useQuery({ queryKey: keyOf(id), queryFn: () => shopApi<QuoteForStaff>(`/quotes/${id}`) })

export type QuoteAct = { verb: string; body?: Record<string, unknown>; done: string }

/**
 * Does something with a quote. The answer is the quote as it is then, and takes the place of what is shown; after a refusal
 * it is read anew, since most likely somebody else was faster.
 */
export function useQuoteAct(id: string) {
  const queryClient = useQueryClient()
  return useMutation({
    mutationFn: ({ verb, body = {} }: QuoteAct) =>
      shopApi<QuoteForStaff>(`/quotes/${id}/${verb}`, { method: "POST", body }),
    onSuccess: (shown, { done }) => {
      queryClient.setQueryData(keyOf(shown.id), shown)
      toast.success(done)
      return queryClient.invalidateQueries({ queryKey: [...QUOTES, "list"] })
    },
    onError: (error) =>
      error instanceof RefusedRequest && error.status === 409
        ? queryClient.invalidateQueries({ queryKey: keyOf(id) })
        : undefined,
  })
}
