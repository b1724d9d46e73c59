import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import type { ReviseQuote } from "../../../contracts/quote-for-staff"
import { planRevision } from "../plan-revision"
import { staffName } from "../staff-name"

export type ReviseQuoteInput = { quote_id: string; staff_id: string; revision: ReviseQuote }

/** Under the quote's lock: what a revision by staff makes of a quote, and who made it. @throws what `planRevision` throws */
export const planRevisionStep = createStep(
  "plan-revision",
  async ({ quote_id, staff_id, revision }: ReviseQuoteInput, { container }) =>
    new StepResponse({
      ...(await planRevision(container, quote_id, revision)),
      staff: await staffName(container, staff_id),
    }),
)
