/**
 * Whoever acts on a quote, or makes a version of it, holds this lock; a payment of it is prepared under it too. It is taken
 * before the lock of the quote's cart, never after it.
 */
export const quoteLock = (quoteId: string): string => `quote:${quoteId}`
