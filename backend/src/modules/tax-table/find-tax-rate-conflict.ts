import { TaxRateFields } from "../../contracts/tax-rates"

type Row = TaxRateFields & { id?: string }

/**
 * A row that makes `candidate` ambiguous, or null. Two rows of a state that hold on a common day must be for ranges that
 * lie apart or one properly inside the other; the same range twice, or two that cross, would leave the rate to chance.
 * The candidate's own earlier version (same id) does not count.
 */
export function findTaxRateConflict<R extends Row>(rows: readonly R[], candidate: Row): R | null {
  const rival = rows.find(
    (row) =>
      (row.id === undefined || row.id !== candidate.id) &&
      row.province === candidate.province &&
      shareADay(row, candidate) &&
      areAmbiguous(row, candidate),
  )
  return rival ?? null
}

const shareADay = (a: Row, b: Row) =>
  (a.valid_to === null || b.valid_from <= a.valid_to) && (b.valid_to === null || a.valid_from <= b.valid_to)

function areAmbiguous(a: Row, b: Row): boolean {
  if (a.zip_from === null || b.zip_from === null) return a.zip_from === b.zip_from
  const [aTo, bTo] = [a.zip_to ?? a.zip_from, b.zip_to ?? b.zip_from]
  const same = a.zip_from === b.zip_from && aTo === bTo
  const apart = aTo < b.zip_from || bTo < a.zip_from
  const nested = (a.zip_from <= b.zip_from && bTo <= aTo) || (b.zip_from <= a.zip_from && aTo <= bTo)
  return same || !(apart || nested)
}
