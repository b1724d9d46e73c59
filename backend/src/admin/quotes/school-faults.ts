import type { FieldFaults } from "../lib/field-faults"

/** The faults of one school, by the names of its fields. */
export function faultsAt(faults: FieldFaults, index: number): FieldFaults {
  const prefix = `sheet.destinations.${index}.`
  const own = Object.entries(faults).filter(([path]) => path.startsWith(prefix))
  return Object.fromEntries(own.map(([path, fault]) => [path.slice(prefix.length), fault]))
}

/** The first school with a fault, and whether its address has it, or else its decks. */
export function faultySchool(faults: FieldFaults): { index: number; isAddress: boolean } | null {
  const paths = Object.keys(faults).flatMap((path) => {
    const [, index, field] = /^sheet\.destinations\.(\d+)\.(\w+)/.exec(path) ?? []
    return index && field ? [{ index: Number(index), isAddress: field !== "quantities" }] : []
  })
  return paths[0] ?? null
}
