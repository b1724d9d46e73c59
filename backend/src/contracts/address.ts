import * as z from "zod"
import { optionalText, text } from "./text"

/** The fifty states, the District of Columbia and the territories that USPS delivers to, by postal code. */
export const US_STATES = {
  AL: "Alabama",
  AK: "Alaska",
  AS: "American Samoa",
  AZ: "Arizona",
  AR: "Arkansas",
  CA: "California",
  CO: "Colorado",
  CT: "Connecticut",
  DE: "Delaware",
  DC: "District of Columbia",
  FL: "Florida",
  GA: "Georgia",
  GU: "Guam",
  HI: "Hawaii",
  ID: "Idaho",
  IL: "Illinois",
  IN: "Indiana",
  IA: "Iowa",
  KS: "Kansas",
  KY: "Kentucky",
  LA: "Louisiana",
  ME: "Maine",
  MD: "Maryland",
  MA: "Massachusetts",
  MI: "Michigan",
  MN: "Minnesota",
  MS: "Mississippi",
  MO: "Missouri",
  MT: "Montana",
  NE: "Nebraska",
  NV: "Nevada",
  NH: "New Hampshire",
  NJ: "New Jersey",
  NM: "New Mexico",
  NY: "New York",
  NC: "North Carolina",
  ND: "North Dakota",
  MP: "Northern Mariana Islands",
  OH: "Ohio",
  OK: "Oklahoma",
  OR: "Oregon",
  PA: "Pennsylvania",
  PR: "Puerto Rico",
  RI: "Rhode Island",
  SC: "South Carolina",
  SD: "South Dakota",
  TN: "Tennessee",
  TX: "Texas",
  UT: "Utah",
  VT: "Vermont",
  VI: "U.S. Virgin Islands",
  VA: "Virginia",
  WA: "Washington",
  WV: "West Virginia",
  WI: "Wisconsin",
  WY: "Wyoming",
} as const

export type UsState = keyof typeof US_STATES
const stateCodes = Object.keys(US_STATES) as [UsState, ...UsState[]]

export const StateCode = z.enum(stateCodes, "Choose a state.")
export const ZipCode = z
  .string()
  .trim()
  .regex(/^\d{5}(-\d{4})?$/, "Enter a ZIP code of five digits, such as 94110.")

/** Where a parcel goes: one US address with its receiver. `company` is the school or organization. */
export const UsAddress = z.object({
  first_name: text(60, "Enter a first name."),
  last_name: text(60, "Enter a last name."),
  company: optionalText(100),
  address_1: text(120, "Enter a street address."),
  address_2: optionalText(120),
  city: text(80, "Enter a city."),
  province: StateCode,
  postal_code: ZipCode,
  phone: optionalText(30),
})
export type UsAddress = z.infer<typeof UsAddress>

const stored = z.string().nullish()

/** An address as Medusa keeps it: staff may have entered it, so anything may be missing. */
export const StoredAddress = z.object({
  first_name: stored,
  last_name: stored,
  company: stored,
  address_1: stored,
  address_2: stored,
  city: stored,
  province: stored,
  postal_code: stored,
  phone: stored,
})
export type StoredAddress = z.infer<typeof StoredAddress>
