import type { UsState } from "../contracts/address"

/** The first three digits of the ZIP codes that begin with a zero, by state: from and to, both included. */
const WITH_ZERO: Partial<Record<UsState, readonly [number, number][]>> = {
  CT: [[60, 69]],
  MA: [
    [10, 27],
    [55, 55],
  ],
  ME: [[39, 49]],
  NH: [[30, 38]],
  NJ: [[70, 89]],
  PR: [
    [6, 7],
    [9, 9],
  ],
  RI: [[28, 29]],
  VI: [[8, 8]],
  VT: [[50, 59]],
}

const isOfState = (zip: string, state: UsState) =>
  WITH_ZERO[state]?.some(([from, to]) => Number(zip.slice(0, 3)) >= from && Number(zip.slice(0, 3)) <= to) ?? false

/** Spreadsheets keep a long number as 9.411E4, or as 94110.0. */
const NUMBER = /^\d+(\.\d+)?(e\+?\d+)?$/i

/** A number as a spreadsheet may have written it, as its plain digits; any other text as it is. */
export function plainDigits(text: string): string {
  if (!NUMBER.test(text) || /^\d+$/.test(text)) return text
  const number = Number(text)
  return Number.isSafeInteger(number) ? String(number) : text
}

/**
 * A ZIP code as it is meant, where only one can be: a zero that a spreadsheet dropped comes back if the state's codes begin
 * with one, and ZIP+4 gets its hyphen. Anything else stays as it is.
 */
export function mendZip(typed: string, state: UsState | null): string {
  const text = plainDigits(typed)
  const [, first, plus4 = ""] = /^(\d{3,5})(?:[\s\u2010-\u2015-]*(\d{4}))?$/.exec(text) ?? splitLong(text) ?? []
  if (!first) return text
  const five = first.padStart(5, "0")
  if (first.length < 5 && !(state && isOfState(five, state))) return text
  return plus4 ? `${five}-${plus4}` : five
}

/** ZIP+4 written as one number: nine digits, or eight where the zero in front was dropped. */
const splitLong = (text: string) => /^(\d{4,5})(\d{4})$/.exec(text)
