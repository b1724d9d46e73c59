import type { UsState } from "./address"

/** First and last three-digit prefix of each state's ZIP codes (USPS, Labeling List L002). */
const prefixes: readonly (readonly [number, number, UsState])[] = [
  [5, 5, "NY"],
  [6, 7, "PR"],
  [8, 8, "VI"],
  [9, 9, "PR"],
  [10, 27, "MA"],
  [28, 29, "RI"],
  [30, 38, "NH"],
  [39, 49, "ME"],
  [50, 54, "VT"],
  [55, 55, "MA"],
  [56, 59, "VT"],
  [60, 69, "CT"],
  [70, 89, "NJ"],
  [100, 149, "NY"],
  [150, 196, "PA"],
  [197, 199, "DE"],
  [200, 200, "DC"],
  [201, 201, "VA"],
  [202, 205, "DC"],
  [206, 219, "MD"],
  [220, 246, "VA"],
  [247, 268, "WV"],
  [270, 289, "NC"],
  [290, 299, "SC"],
  [300, 319, "GA"],
  [320, 339, "FL"],
  [341, 342, "FL"],
  [344, 344, "FL"],
  [346, 347, "FL"],
  [349, 349, "FL"],
  [350, 352, "AL"],
  [354, 369, "AL"],
  [370, 385, "TN"],
  [386, 397, "MS"],
  [398, 399, "GA"],
  [400, 427, "KY"],
  [430, 459, "OH"],
  [460, 479, "IN"],
  [480, 499, "MI"],
  [500, 528, "IA"],
  [530, 549, "WI"],
  [550, 567, "MN"],
  [569, 569, "DC"],
  [570, 577, "SD"],
  [580, 588, "ND"],
  [590, 599, "MT"],
  [600, 629, "IL"],
  [630, 658, "MO"],
  [660, 679, "KS"],
  [680, 693, "NE"],
  [700, 714, "LA"],
  [716, 729, "AR"],
  [730, 732, "OK"],
  [733, 733, "TX"],
  [734, 749, "OK"],
  [750, 799, "TX"],
  [800, 816, "CO"],
  [820, 831, "WY"],
  [832, 838, "ID"],
  [840, 847, "UT"],
  [850, 865, "AZ"],
  [870, 884, "NM"],
  [885, 885, "TX"],
  [889, 898, "NV"],
  [900, 961, "CA"],
  [967, 968, "HI"],
  [969, 969, "GU"],
  [970, 979, "OR"],
  [980, 994, "WA"],
  [995, 999, "AK"],
]

/** Codes that do not follow their prefix: American Samoa, the Marianas, Fishers Island in New York, Texhoma in Texas. */
const apart: Readonly<Record<string, UsState>> = {
  ...{ "96799": "AS", "96950": "MP", "96951": "MP", "96952": "MP", "06390": "NY", "73960": "TX" },
}

/**
 * Codes of another state's post office that serve places of this one too, such as Fort Campbell's 42223 (Census ZCTAs that
 * cross a state line).
 */
const shared: Partial<Record<UsState, string>> = {
  AR: "65729 65733 65761 75556",
  AZ: "84531 84536 87328",
  CA: "89010 89019 89060 89061 89439 97635",
  CO: "69168 82063 82082",
  ID: "59847 83120 83127 89832 97910 97913 99033 99128",
  IL: "63673",
  KS: "68325 68327 68420 68943 68978 69026",
  KY: "38549",
  LA: "71749",
  MA: "02861",
  ME: "03579",
  MI: "54540",
  MO: "72644",
  MT: "57717 82801",
  ND: "59221 59270 59275",
  NE: "66541 66955 80737 82082",
  NM: "79835 79837 79922 81120 81137 86504 86514 86515",
  NV: "84034",
  OK: "71937 71953",
  OR: "89421",
  SD: "51023 58653 68719 68755 69201 69212 69216 69337 82701",
  TN: "42223 72338",
  TX: "73949 88063 88430",
  UT: "81324 82930 83342 86044 86514",
  WA: "83856",
  WY: "57717",
}

/** Whether a place of the state can have this ZIP code. A prefix that is not in use yet is nobody else's. */
export function isZipOf(zip: string, state: UsState): boolean {
  const five = zip.slice(0, 5)
  return [state, null].includes(stateOfZip(five)) || (shared[state]?.includes(five) ?? false)
}

/** The state that a ZIP code lies in, or null for a prefix that is not in use. */
export function stateOfZip(zip: string): UsState | null {
  const known = apart[zip.slice(0, 5)]
  if (known) return known
  const prefix = Number(zip.slice(0, 3))
  return prefixes.find(([from, to]) => from <= prefix && prefix <= to)?.[2] ?? null
}
