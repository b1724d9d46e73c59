import { TaxRateFields } from "../../contracts/tax-rates"

/** Where and when something is bought; `on` is a day, YYYY-MM-DD. Without a ZIP only the state's own row can match. */
export type TaxPlace = { province: string; postal_code: string | null; on: string }

/**
 * The row that holds at a place on a day: the narrowest ZIP range wins, then the state's own row. Null where none does,
 * and then no tax is due. Ranges of a state are nested or apart (`findTaxRateConflict`), so there is one narrowest.
 */
export function findTaxRate<Row extends TaxRateFields>(rows: readonly Row[], { province, postal_code, on }: TaxPlace) {
  const zip = postal_code?.slice(0, 5) ?? null
  const matches = rows.filter(
    (row) =>
      row.province === province &&
      row.valid_from <= on &&
      (row.valid_to === null || on <= row.valid_to) &&
      (row.zip_from === null || row.zip_to === null || (zip !== null && row.zip_from <= zip && zip <= row.zip_to)),
  )
  return matches.reduce<Row | null>((best, row) => (best && width(best) <= width(row) ? best : row), null)
}

/** How many ZIPs a row is for; a whole state is wider than every range. */
const width = ({ zip_from, zip_to }: TaxRateFields) =>
  zip_from === null || zip_to === null ? Infinity : Number(zip_to) - Number(zip_from)
