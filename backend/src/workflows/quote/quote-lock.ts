/** Whoever acts on a quote, or makes a version of it, holds this lock; a payment of it is prepared under it too. */
export const quoteLock = (quoteId: string): string => `quote:${quoteId}`

/** For `acquireLockStep`: how long an act waits for another one, and when the lock ends by itself should its process die. */
export const QUOTE_LOCK = { timeout: 10, ttl: 120 } as const
