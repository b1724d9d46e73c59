import { toast } from "@medusajs/ui"
import { useMutation, useQuery, useQueryClient } from "@tanstack/react-query"
import { useState } from "react"
import { BatchProgress, MakePackages, OrderShipping, ShipPackages } from "../../contracts/order-shipping"
import { shopApi } from "../lib/shop-api"

/** Under the key of Medusa's own order queries, so that what is made here shows in its sections too, and the other way round. */
const ORDERS = ["orders"]

export const useOrderShipping = (orderId: string) =>
  useQuery({
    queryKey: [...ORDERS, "shop-shipping", orderId],
    queryFn: async () => (await shopApi<{ shipping: OrderShipping }>(`/orders/${orderId}/destinations`)).shipping,
  })

type Action = { path: "fulfillments"; body: MakePackages } | { path: "shipments"; body: ShipPackages }

/**
 * Asks for the same again until nothing is left, and says how far it is. What was done before a failure stays done, and
 * asking once more goes on from there.
 */
export function useBatch(orderId: string, doneWords: (count: number) => string) {
  const queryClient = useQueryClient()
  const [progress, setProgress] = useState({ made: 0, left: 0 })
  const mutation = useMutation({
    mutationFn: async ({ path, body }: Action) => {
      setProgress({ made: 0, left: 0 })
      for (let made = 0; ;) {
        const reply = await shopApi<BatchProgress>(`/orders/${orderId}/${path}`, { method: "POST", body })
        made += reply.made
        setProgress({ made, left: reply.left })
        if (reply.left === 0 || reply.made === 0) return made
      }
    },
    onSuccess: (made) => toast.success(doneWords(made)),
    onSettled: () => queryClient.invalidateQueries({ queryKey: ORDERS }),
  })
  return { ...mutation, progress }
}
