// @ts-check

/**
 * @typedef {object} Fault
 * @property {"before" | "after"} when whether the request takes effect nevertheless
 * @property {"500" | "reset"} how an answer of 500, or the connection breaks
 */

/** @typedef {ReturnType<typeof createFaults>} Faults */

/** Failures and delays that tests set on a route by its name, or on every route by `*`. */
export function createFaults() {
  /** @type {{ route: string, fault: Fault, left: number }[]} */
  let faults = []
  /** @type {Map<string, number>} */
  const delays = new Map()
  /** @param {string} wanted @param {string} route */
  const covers = (wanted, route) => wanted === "*" || wanted === route

  return {
    /** @param {string} route @param {Fault} fault @param {number} times */
    add: (route, fault, times) => void faults.push({ route, fault, left: times }),
    /** @param {string} route @returns {Fault | undefined} the fault that strikes this call, which it uses up */
    take(route) {
      const found = faults.find((each) => covers(each.route, route))
      if (!found) return undefined
      found.left -= 1
      faults = faults.filter((each) => each.left > 0)
      return found.fault
    },
    /** @param {string} route @param {number} milliseconds */
    setDelay: (route, milliseconds) => void delays.set(route, milliseconds),
    /** @param {string} route @returns {number} milliseconds */
    delayOf: (route) => delays.get(route) ?? delays.get("*") ?? 0,
    reset() {
      faults = []
      delays.clear()
    },
  }
}
