// @ts-check
import { parameterError } from "./stripe-api-error.mjs"

/** @typedef {{ [key: string]: FormValue }} FormTree */
/** @typedef {string | FormTree} FormValue */

const MAX_FIELDS = 1000
const MAX_DEPTH = 8

/**
 * Reads Stripe's form encoding, where `a[b][0][c]=d` nests. Lists stay objects with their indexes as keys
 * (`a[]=x` counts up), because only the parameter's reader knows which of the two it expects.
 * @param {string} text a query string or a form-encoded body
 * @returns {FormTree}
 */
export function parseForm(text) {
  const fields = [...new URLSearchParams(text)]
  if (fields.length > MAX_FIELDS) throw parameterError(`A request has at most ${MAX_FIELDS} parameters.`, "")
  const tree = emptyTree()
  for (const [name, value] of fields) place(tree, splitName(name), value, name)
  return tree
}

/** Without a prototype, so that a field named `__proto__` is a field like any other. @returns {FormTree} */
const emptyTree = () => Object.create(null)

/** @param {string} name e.g. `metadata[cart_id]` */
function splitName(name) {
  const parts = /^([^[\]]+)((?:\[[^[\]]*\])*)$/.exec(name)
  if (!parts) throw parameterError(`Invalid request: the parameter name ${name} is malformed.`, name)
  return [
    /** @type {string} */ (parts[1]),
    ...[...(parts[2] ?? "").matchAll(/\[([^[\]]*)\]/g)].map((part) => part[1] ?? ""),
  ]
}

/**
 * @param {FormTree} tree
 * @param {string[]} path
 * @param {string} value
 * @param {string} name
 */
function place(tree, path, value, name) {
  if (path.length > MAX_DEPTH) throw parameterError(`Invalid request: ${name} nests too deeply.`, name)
  const [head = "", ...rest] = path
  const key = head === "" ? String(Object.keys(tree).length) : head
  if (rest.length === 0) {
    tree[key] = value
    return
  }
  const inner = tree[key] ?? emptyTree()
  if (typeof inner === "string") throw parameterError(`Invalid request: ${name} is both a value and a hash.`, name)
  tree[key] = inner
  place(inner, rest, value, name)
}
