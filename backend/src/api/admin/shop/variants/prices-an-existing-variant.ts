import { z } from "@medusajs/framework/zod"

const Variant = z.object({ id: z.string().optional(), prices: z.array(z.unknown()).optional() })
const Product = z.object({ variants: z.array(Variant).optional() })
const Batch = z.object({ update: z.array(Variant.extend(Product.shape)).optional() })

const byPath: [route: RegExp, variants: (body: unknown) => z.infer<typeof Variant>[]][] = [
  [/^\/admin\/products\/batch\/?$/, (body) => batchOf(body).flatMap(({ variants }) => withId(variants))],
  [/^\/admin\/products\/[^/]+\/variants\/batch\/?$/, (body) => batchOf(body)],
  [/^\/admin\/products\/[^/]+\/variants\/[^/]+\/?$/, (body) => [Variant.safeParse(body).data ?? {}]],
  [/^\/admin\/products\/[^/]+\/?$/, (body) => withId(Product.safeParse(body).data?.variants)],
]

const batchOf = (body: unknown) => Batch.safeParse(body).data?.update ?? []
const withId = (variants: z.infer<typeof Variant>[] = []) => variants.filter(({ id }) => id)

/** True when a request to one of Medusa's product routes brings prices for a variant that exists already. */
export function pricesAnExistingVariant(path: string, body: unknown): boolean {
  const route = byPath.find(([pattern]) => pattern.test(path))
  return route ? route[1](body).some(({ prices }) => prices !== undefined) : false
}
