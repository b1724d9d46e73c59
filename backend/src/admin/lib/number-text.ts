/*
 * What staff type into a field, and whole numbers. What is no number becomes NaN, which the contracts refuse in words of
 * their own. Digits are shifted as text, so that no amount passes through a binary fraction.
 */

const shifted = (text: string, decimals: number): number => {
  const match = new RegExp(`^\\$?(\\d{1,9})(?:\\.(\\d{1,${decimals}}))?%?$`).exec(text.replace(/[\s,]/g, ""))
  return match ? Number(`${match[1]}${(match[2] ?? "").padEnd(decimals, "0")}`) : NaN
}

/** "1250" → 1250. */
export const wholeFromText = (text: string): number => (/^\d{1,9}$/.test(text.trim()) ? Number(text) : NaN)

/** "$1,250.5" → 125050. */
export const centsFromText = (text: string): number => shifted(text, 2)

/** 125050 → "1250.50". */
export const textFromCents = (cents: number): string => (cents / 100).toFixed(2)

/** "8.625" → 8625. */
export const millipercentFromText = (text: string): number => shifted(text, 3)

/** 8625 → "8.625", 7250 → "7.25". */
export const textFromMillipercent = (rate: number): string => String(rate / 1000)
