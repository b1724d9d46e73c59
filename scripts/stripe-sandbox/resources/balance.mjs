// @ts-check
import { readParams } from "../http/read-params.mjs"
import { expandShape } from "../http/shared-params.mjs"
import { missing } from "../http/stripe-api-error.mjs"
import { createId } from "../store/create-id.mjs"
import { listObjects, listShape } from "./list-objects.mjs"

/** @typedef {import("../http/handle-request.mjs").Context} Context */

/** Stripe's list price for cards in the US: 2.9 % and 30 cents. */
const FEE = { rate: 0.029, fixed: 30 }
const SETTLES_AFTER_SECONDS = 2 * 24 * 60 * 60

/**
 * Books money that came or went.
 * @param {Pick<import("../http/handle-request.mjs").Books, "store" | "now">} context
 * @param {{ id: string, currency: string }} source a charge or a refund
 * @param {{ amount: number, type: "charge" | "refund" | "refund_failure" | "adjustment" }} entry cents, negative when it leaves
 * @returns {string} the balance transaction's id
 */
export function recordBalance({ store, now }, source, { amount, type }) {
  const created = Math.floor(now() / 1000)
  const fee = type === "charge" ? Math.round(amount * FEE.rate) + FEE.fixed : 0
  /** @type {import("stripe").Stripe.BalanceTransaction} */
  const transaction = {
    id: createId("txn"),
    object: "balance_transaction",
    amount,
    available_on: created + SETTLES_AFTER_SECONDS,
    balance_type: "payments",
    created,
    currency: source.currency,
    description: null,
    exchange_rate: null,
    fee,
    fee_details: fee
      ? [
          {
            amount: fee,
            application: null,
            currency: source.currency,
            description: "Stripe processing fees",
            type: "stripe_fee",
          },
        ]
      : [],
    net: amount - fee,
    reporting_category: type === "adjustment" ? "dispute" : type,
    source: source.id,
    status: "pending",
    type,
  }
  return store.put("balance_transactions", transaction).id
}

/** @param {Context} context @returns {import("stripe").Stripe.Balance} */
function retrieveBalance(context) {
  readParams(context.params, expandShape)
  /** @type {import("stripe").Stripe.BalanceTransaction[]} */
  const transactions = context.store.list("balance_transactions")
  const seconds = context.now() / 1000
  /** @param {(transaction: import("stripe").Stripe.BalanceTransaction) => boolean} counts */
  const sum = (counts) => {
    const amount = transactions.filter(counts).reduce((total, each) => total + each.net, 0)
    return [{ amount, currency: "usd", source_types: { card: amount } }]
  }
  return {
    object: "balance",
    available: sum((each) => each.available_on <= seconds),
    livemode: false,
    pending: sum((each) => each.available_on > seconds),
  }
}

/** @param {Context} context */
function retrieveTransaction(context) {
  readParams(context.params, expandShape)
  const transaction = context.store.get("balance_transactions", context.path.id)
  if (!transaction) throw missing("balance transaction", context.path.id)
  return transaction
}

/** @type {import("../http/handle-request.mjs").Route[]} */
export const balanceRoutes = [
  { name: "balance.retrieve", method: "GET", path: "/v1/balance", run: retrieveBalance },
  {
    name: "balance_transactions.list",
    method: "GET",
    path: "/v1/balance_transactions",
    run: (context) => listObjects(context, "balance_transactions", readParams(context.params, listShape)),
  },
  {
    name: "balance_transactions.retrieve",
    method: "GET",
    path: "/v1/balance_transactions/:id",
    run: retrieveTransaction,
  },
]
