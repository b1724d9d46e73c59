// @ts-check
import { parameterError } from "./stripe-api-error.mjs"

/** @typedef {import("./parse-form.mjs").FormTree} FormTree */
/** @typedef {import("./parse-form.mjs").FormValue} FormValue */

/**
 * @template T
 * @typedef {(value: FormValue, name: string) => T} Reader reads one parameter or throws Stripe's refusal
 */

/**
 * Reads the parameters named by a shape; every other one is refused, as Stripe does.
 * @template {Record<string, Reader<unknown>>} S
 * @param {FormTree} raw
 * @param {S} shape
 * @param {string} [parent] the name of the hash that they are in
 * @returns {{ [K in keyof S]?: ReturnType<S[K]> }}
 */
export function readParams(raw, shape, parent = "") {
  const entries = Object.entries(raw).map(([key, value]) => {
    const name = parent ? `${parent}[${key}]` : key
    const reader = Object.hasOwn(shape, key) ? shape[key] : undefined
    if (!reader) throw parameterError(`Received unknown parameter: ${name}`, name, "parameter_unknown")
    return [key, reader(value, name)]
  })
  return /** @type {any} */ (Object.fromEntries(entries))
}

/**
 * @template T
 * @param {T | undefined} value
 * @param {string} name
 * @returns {T}
 */
export function required(value, name) {
  if (value === undefined) throw parameterError(`Missing required param: ${name}.`, name, "parameter_missing")
  return value
}

/** @param {FormValue} value @param {string} name */
function scalar(value, name) {
  if (typeof value !== "string") throw parameterError(`Invalid string: ${JSON.stringify(value)}`, name)
  return value
}

/** @param {FormValue} value @param {string} name */
function filled(value, name) {
  const text = scalar(value, name)
  if (text === "")
    throw parameterError(
      `You passed an empty string for '${name}'. Empty values unset a parameter, and '${name}' cannot be unset.`,
      name,
      "parameter_invalid_empty",
    )
  return text
}

/** @param {number} [max] characters @returns {Reader<string>} */
export const text =
  (max = 5000) =>
  (value, name) => {
    const read = filled(value, name)
    if (read.length > max)
      throw parameterError(`Invalid string: ${read.slice(0, 40)}…; must be at most ${max} characters`, name)
    return read
  }

/**
 * A value that an empty string unsets.
 * @template T
 * @param {Reader<T>} reader
 * @returns {Reader<T | null>}
 */
export const clearable = (reader) => (value, name) => (value === "" ? null : reader(value, name))

/** @param {number} [min] @returns {Reader<number>} */
export const integer =
  (min = 0) =>
  (value, name) => {
    const read = filled(value, name)
    if (!/^-?\d{1,15}$/.test(read)) throw parameterError(`Invalid integer: ${read}`, name, "parameter_invalid_integer")
    if (Number(read) < min)
      throw parameterError(`This value must be greater than or equal to ${min}.`, name, "parameter_invalid_integer")
    return Number(read)
  }

/** @type {Reader<boolean>} */
export const flag = (value, name) => {
  const read = filled(value, name)
  if (read !== "true" && read !== "false") throw parameterError(`Invalid boolean: ${read}`, name)
  return read === "true"
}

/** @template {string} T @param {readonly T[]} choices @returns {Reader<T>} */
export const oneOf = (choices) => (value, name) => {
  const read = filled(value, name)
  const choice = choices.find((each) => each === read)
  if (!choice) throw parameterError(`Invalid ${name}: must be one of ${choices.join(", ")}`, name)
  return choice
}

/**
 * @template {Record<string, Reader<unknown>>} S
 * @param {S} shape
 * @returns {Reader<{ [K in keyof S]?: ReturnType<S[K]> }>}
 */
export const hash = (shape) => (value, name) => {
  if (typeof value === "string") throw parameterError("Invalid object", name)
  return readParams(value, shape, name)
}

/** @template T @param {Reader<T>} reader @returns {Reader<T[]>} */
export const listOf = (reader) => (value, name) => {
  if (typeof value === "string") throw parameterError("Invalid array", name)
  return Object.entries(value).map(([index, each]) => {
    if (!/^\d+$/.test(index)) throw parameterError("Invalid array", name)
    return reader(each, `${name}[${index}]`)
  })
}

/** A parameter of Stripe's that the sandbox does not act on; refused rather than ignored. @type {Reader<never>} */
export const notCovered = (_value, name) => {
  throw parameterError(`The Stripe sandbox does not cover the parameter ${name}.`, name)
}
