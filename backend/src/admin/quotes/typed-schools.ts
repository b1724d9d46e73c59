import type { DestinationView, ShipTo } from "../../contracts/destination"
import { wholeFromText } from "../lib/number-text"

/** A school of a revision as it is typed, with the decks that go there by variant id. */
export type TypedSchool = {
  /** The same while it is being edited, whatever is typed. */
  key: string
  ship_to: Record<keyof ShipTo, string>
  quantities: Record<string, string>
}

const EMPTY: TypedSchool["ship_to"] = {
  school: "",
  attention: "",
  address_1: "",
  address_2: "",
  city: "",
  province: "",
  postal_code: "",
  phone: "",
  email: "",
  note: "",
}

export const asTypedSchools = (destinations: readonly DestinationView[]): TypedSchool[] =>
  destinations.map(({ id, ship_to, quantities }) => ({
    key: id,
    ship_to: { ...EMPTY, ...ship_to },
    quantities: Object.fromEntries(Object.entries(quantities).map(([deck, quantity]) => [deck, String(quantity)])),
  }))

export const newSchool = (key: string): TypedSchool => ({ key, ship_to: EMPTY, quantities: {} })

export const isBlank = ({ ship_to, quantities }: TypedSchool): boolean =>
  [...Object.values(ship_to), ...Object.values(quantities)].every((text) => text.trim() === "")

/** The sheet as its contract checks it: what was left empty is left out, and so is a deck of which none goes there. */
export const asSheet = (schools: readonly TypedSchool[]) => ({
  destinations: schools.map(({ ship_to, quantities }) => ({
    ...Object.fromEntries(Object.entries(ship_to).filter(([name, text]) => text.trim() !== "" || isAsked(name))),
    quantities: Object.fromEntries(
      Object.entries(quantities)
        .filter(([, text]) => !["", "0"].includes(text.trim()))
        .map(([deck, text]) => [deck, wholeFromText(text)]),
    ),
  })),
})

/** Fields that must not be empty, so that their contract says what is missing. */
const isAsked = (name: string) => ["school", "address_1", "city", "province", "postal_code"].includes(name)

/** How many of a deck go to all schools together; what is no number counts as none. */
export const totalOf = (schools: readonly TypedSchool[], deck: string): number =>
  schools.reduce((sum, { quantities }) => sum + (wholeFromText(quantities[deck] ?? "") || 0), 0)

/** Whether each word that is looked for stands in its name, receiver or address. */
export function isFound({ ship_to }: TypedSchool, text: string): boolean {
  const there = Object.values(ship_to).join(" ").toLowerCase()
  return text
    .toLowerCase()
    .split(/\s+/)
    .every((word) => there.includes(word))
}
