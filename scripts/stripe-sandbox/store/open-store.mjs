// @ts-check
import { closeSync, existsSync, mkdirSync, openSync, readFileSync, renameSync, writeFileSync, writeSync } from "node:fs"
import { dirname } from "node:path"

/** @typedef {Record<string, any> & { id: string }} Stored never changed in place: a change puts a new object */
/** @typedef {[collection: string, id: string, value: Stored | null]} Change */
/** @typedef {ReturnType<typeof openStore>} Store */

/**
 * Keeps the sandbox's objects in memory, and in a journal if a file is named: a line for each transaction, written
 * before the answer goes out, so that a killed process loses nothing that it has said. Opening rewrites it short.
 * @param {string} [dataFile]
 */
export function openStore(dataFile) {
  /** @type {Map<string, Map<string, Stored>>} */
  const collections = new Map()
  /** @type {Change[] | null} */
  let undo = null
  const journal = dataFile === undefined ? undefined : openJournal(dataFile, apply, () => [...everything()])

  /** @param {string} name */
  function collection(name) {
    const found = collections.get(name) ?? new Map()
    collections.set(name, found)
    return found
  }

  /** @param {Change} change */
  function apply([name, id, value]) {
    if (value === null) collection(name).delete(id)
    else collection(name).set(id, value)
  }

  /** @returns {Iterable<Change>} */
  function* everything() {
    for (const [name, objects] of collections) for (const [id, value] of objects) yield [name, id, value]
  }

  /** @param {Change} change */
  function change([name, id, value]) {
    if (!undo) throw new Error("The store changes only inside a transaction.")
    undo.push([name, id, collection(name).get(id) ?? null])
    apply([name, id, value])
  }

  return {
    /** @param {string} name @param {string} id @returns {any} */
    get: (name, id) => collections.get(name)?.get(id),
    /** Newest first, as Stripe lists. @param {string} name @returns {any[]} */
    list: (name) => [...(collections.get(name)?.values() ?? [])].reverse(),
    /** @template {Stored} T @param {string} name @param {T} value @returns {T} */
    put(name, value) {
      change([name, value.id, value])
      return value
    },
    /** @param {string} name @param {string} id */
    remove: (name, id) => change([name, id, null]),
    /**
     * Runs synchronous work that is kept whole or not at all.
     * @template T
     * @param {() => T} work
     * @returns {T}
     */
    transaction(work) {
      const changes = (undo = /** @type {Change[]} */ ([]))
      try {
        const result = work()
        if (changes.length > 0) journal?.append(changes.map(([name, id]) => [name, id, this.get(name, id) ?? null]))
        return result
      } catch (error) {
        for (const before of changes.reverse()) apply(before)
        throw error
      } finally {
        undo = null
      }
    },
    close: () => journal?.close(),
  }
}

/**
 * @param {string} file
 * @param {(change: Change) => void} apply
 * @param {() => Change[]} everything
 */
function openJournal(file, apply, everything) {
  mkdirSync(dirname(file), { recursive: true })
  if (existsSync(file)) {
    // What follows the last line end was being written when the process died: nobody was told of it.
    const lines = readFileSync(file, "utf8").split("\n").slice(0, -1)
    for (const [index, line] of lines.entries()) for (const change of readLine(file, index, line)) apply(change)
  }
  writeFileSync(
    `${file}.new`,
    everything()
      .map((change) => `${JSON.stringify([change])}\n`)
      .join(""),
    { mode: 0o600 },
  )
  renameSync(`${file}.new`, file)
  const descriptor = openSync(file, "a", 0o600)
  return {
    /** @param {Change[]} changes */
    append: (changes) => void writeSync(descriptor, `${JSON.stringify(changes)}\n`),
    close: () => closeSync(descriptor),
  }
}

/**
 * @param {string} file
 * @param {number} index
 * @param {string} line
 * @returns {Change[]}
 */
function readLine(file, index, line) {
  try {
    return JSON.parse(line)
  } catch {
    throw new Error(`${file} cannot be read from line ${index + 1} on: remove it to start with an empty sandbox`)
  }
}
