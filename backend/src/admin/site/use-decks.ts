import { useQuery } from "@tanstack/react-query"
import { adminApi } from "../lib/shop-api"

type Products = { products: { handle: string; title: string }[] }

/** The products' names by their handles, for whatever belongs to a deck. */
export function useDecks(enabled: boolean) {
  const products = useQuery({
    queryKey: ["shop-site-decks"],
    queryFn: () => adminApi<Products>("/products?fields=handle,title&order=title&limit=200"),
    enabled,
  })
  return new Map(products.data?.products.map(({ handle, title }) => [handle, title]))
}
