// @ts-check
import { integer, text } from "../http/read-params.mjs"
import { created, expandShape } from "../http/shared-params.mjs"
import { missing, parameterError } from "../http/stripe-api-error.mjs"

/** Parameters of every list of Stripe's. */
export const listShape = {
  created,
  ending_before: text(),
  limit: integer(1),
  starting_after: text(),
  ...expandShape,
}

const MAX_LIMIT = 100
const DEFAULT_LIMIT = 10

/**
 * @typedef {object} ListParams
 * @property {{ gt?: number, gte?: number, lt?: number, lte?: number }} [created]
 * @property {string} [ending_before]
 * @property {number} [limit]
 * @property {string} [starting_after]
 */

/**
 * One page of a collection, newest first.
 * @param {import("../http/handle-request.mjs").Context} context
 * @param {string} collection
 * @param {ListParams} params
 * @param {(object: any) => boolean} [isWanted]
 */
export function listObjects(context, collection, params, isWanted = () => true) {
  const limit = params.limit ?? DEFAULT_LIMIT
  if (limit > MAX_LIMIT)
    throw parameterError(`This value must be less than or equal to ${MAX_LIMIT}.`, "limit", "parameter_invalid_integer")
  const { gt = -Infinity, gte = -Infinity, lt = Infinity, lte = Infinity } = params.created ?? {}
  const all = context.store
    .list(collection)
    .filter((each) => each.created > gt && each.created >= gte && each.created < lt && each.created <= lte)
    .filter(isWanted)
  /** @param {string} id @param {string} param */
  const indexOf = (id, param) => {
    const index = all.findIndex((each) => each.id === id)
    if (index < 0) throw missing(collection.replace(/s$/, ""), id, param)
    return index
  }
  const end = params.ending_before === undefined ? all.length : indexOf(params.ending_before, "ending_before")
  const from =
    params.starting_after !== undefined
      ? indexOf(params.starting_after, "starting_after") + 1
      : params.ending_before !== undefined
        ? Math.max(0, end - limit)
        : 0
  const page = all.slice(from, Math.min(end, from + limit))
  const hasMore = params.ending_before === undefined ? from + limit < all.length : from > 0
  return { object: "list", data: page, has_more: hasMore, url: context.url.pathname }
}
