/**
 * Medusa's workflow as a part of a batch: its events wait for the batch's end. One by one, each package would have the
 * storefront's catalogue read anew while the next one is made.
 */
export const withBatch = (eventGroupId: string | undefined) => ({ eventGroupId, preventReleaseEvents: true })
