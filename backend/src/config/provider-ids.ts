/**
 * The shop's providers by the names that Medusa knows them by. `identifier` is the provider class's own, `id` the one in
 * the module's configuration; Medusa joins both into the provider's id (its modules' dist/loaders/providers.js).
 */
export const PAYMENT_PROVIDER = { identifier: "stripe", id: "stripe" } as const
export const TAX_PROVIDER = { identifier: "tax-table", id: "tax-table" } as const
export const FULFILLMENT_PROVIDER = { identifier: "deck-shipping", id: "deck-shipping" } as const
export const MAIL_PROVIDER = { identifier: "mail", id: "mail" } as const
export const LOCKING_PROVIDER = {
  memory: { id: "fair-memory-lock", folder: "fair-memory-lock" },
  redis: { id: "ordered-redis-lock", folder: "ordered-redis-lock" },
} as const

export const PAYMENT_PROVIDER_ID = `pp_${PAYMENT_PROVIDER.identifier}_${PAYMENT_PROVIDER.id}`
export const TAX_PROVIDER_ID = `tp_${TAX_PROVIDER.identifier}_${TAX_PROVIDER.id}`
export const FULFILLMENT_PROVIDER_ID = `${FULFILLMENT_PROVIDER.identifier}_${FULFILLMENT_PROVIDER.id}`
