import { toast } from "@medusajs/ui"
import { useMutation, useQueryClient } from "@tanstack/react-query"
import { shopApi } from "./shop-api"

type Change = { path: string; method?: "POST" | "DELETE"; body?: unknown }

/** Sends a change, says that it is done, and reads anew what lies under `queryKey`. A refusal stays in `error`, for its form. */
export function useSave(queryKey: readonly string[], done: string) {
  const queryClient = useQueryClient()
  return useMutation({
    mutationFn: ({ path, method = "POST", body }: Change) => shopApi(path, { method, body }),
    onSuccess: async () => {
      await queryClient.invalidateQueries({ queryKey })
      toast.success(done)
    },
  })
}
