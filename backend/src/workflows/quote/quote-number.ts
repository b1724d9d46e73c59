/** The first quote is Q-1001: a number of four digits looks like one, on a district's form too. */
const BEFORE_FIRST = 1000

/** The number that buyers read. */
export const quoteNumber = ({ display_id }: { display_id: number }): string => `Q-${BEFORE_FIRST + display_id}`

/** Its display_id, for a number as somebody types it ("Q-1007", "q1007", "1007"); null when it is none. */
export function displayIdOf(number: string): number | null {
  const digits = /^q?[-\s]?(\d{4,9})$/i.exec(number.trim())?.[1]
  const displayId = Number(digits) - BEFORE_FIRST
  return displayId > 0 ? displayId : null
}
