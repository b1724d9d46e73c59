import { US_STATES, type UsState } from "../contracts/address"

/** How people shorten states where they do not use the postal code. */
const SHORT: Record<string, UsState> = {
  ala: "AL",
  ariz: "AZ",
  ark: "AR",
  calif: "CA",
  cal: "CA",
  colo: "CO",
  conn: "CT",
  del: "DE",
  fla: "FL",
  ill: "IL",
  ind: "IN",
  kans: "KS",
  mass: "MA",
  mich: "MI",
  minn: "MN",
  miss: "MS",
  mont: "MT",
  nebr: "NE",
  nev: "NV",
  okla: "OK",
  ore: "OR",
  oreg: "OR",
  penn: "PA",
  tenn: "TN",
  tex: "TX",
  wash: "WA",
  wis: "WI",
  wisc: "WI",
  wyo: "WY",
  washingtondc: "DC",
  virginislands: "VI",
}

const letters = (text: string) => text.toLowerCase().replace(/[^a-z]/g, "")

const byLetters = new Map<string, UsState>([
  ...Object.entries(SHORT),
  ...Object.entries(US_STATES).flatMap(([code, name]): [string, UsState][] => [
    [code.toLowerCase(), code as UsState],
    [letters(name), code as UsState],
  ]),
])

/** The state that a text means: its code, its name or how people shorten it, in any case; null where it is none. */
export const stateOf = (text: string): UsState | null => byLetters.get(letters(text)) ?? null
