// @ts-check

/**
 * @typedef {object} LedgerEntry one payment as the bank sees it; amounts in cents
 * @property {string} id
 * @property {string} status
 * @property {number} amount
 * @property {string} currency
 * @property {number} created seconds
 * @property {number} authorized ever held, zero if no bank agreed
 * @property {number} held still to be captured
 * @property {number} captured
 * @property {number} refunded not counting what was released uncaptured or what a bank sent back
 * @property {boolean} disputed
 * @property {Record<string, string>} metadata
 */

/**
 * What became of every payment, for a checker that compares it with the shop's books.
 * @param {import("../store/open-store.mjs").Store} store
 * @returns {LedgerEntry[]}
 */
export const readLedger = (store) =>
  store.list("payment_intents").map((intent) => {
    const charges = store.list("charges").filter((charge) => charge.payment_intent === intent.id && charge.paid)
    const refunds = store
      .list("refunds")
      .filter((refund) => refund.payment_intent === intent.id && ["succeeded", "pending"].includes(refund.status))
    /** @param {{ [field: string]: number }[]} entries @param {string} field */
    const sum = (entries, field) => entries.reduce((total, entry) => total + (entry[field] ?? 0), 0)
    return {
      id: intent.id,
      status: intent.status,
      amount: intent.amount,
      currency: intent.currency,
      created: intent.created,
      authorized: sum(charges, "amount"),
      held: intent.amount_capturable,
      captured: sum(charges, "amount_captured"),
      refunded: sum(refunds, "amount"),
      disputed: charges.some((charge) => charge.disputed),
      metadata: intent.metadata,
    }
  })
