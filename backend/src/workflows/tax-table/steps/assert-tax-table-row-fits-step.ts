import { MedusaError } from "@medusajs/framework/utils"
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { TaxRateFields } from "../../../contracts/tax-rates"
import { findTaxRateConflict } from "../../../modules/tax-table/find-tax-rate-conflict"
import { listTaxRates } from "../list-tax-rates"

/** @throws MedusaError invalid_data naming the row that would make the rate of a place ambiguous. */
export const assertTaxTableRowFitsStep = createStep(
  "assert-tax-table-row-fits",
  async (row: TaxRateFields & { id?: string }, { container }) => {
    const rival = findTaxRateConflict(await listTaxRates(container, row.province), row)
    if (!rival) return new StepResponse(null)
    const place = rival.zip_from
      ? `${rival.province} ${rival.zip_from}–${rival.zip_to}`
      : `the whole of ${rival.province}`
    const span = `${rival.valid_from} to ${rival.valid_to ?? "further notice"}`
    throw new MedusaError(
      MedusaError.Types.INVALID_DATA,
      `"${rival.name}" holds for ${place} from ${span}. End it before this one begins, or choose ZIP codes that lie apart from it or within it.`,
    )
  },
)
