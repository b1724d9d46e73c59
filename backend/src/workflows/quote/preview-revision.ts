import type { MedusaContainer } from "@medusajs/framework/types"
import type { ReviseQuote, RevisionPreview } from "../../contracts/quote-for-staff"
import { planRevision } from "./plan-revision"

/** What a revision would come to if it were made now. @throws what `planRevision` throws */
export async function previewRevision(
  container: MedusaContainer,
  quote_id: string,
  revision: ReviseQuote,
): Promise<RevisionPreview> {
  const { version, differences, reservations } = await planRevision(container, quote_id, revision)
  return {
    total_cents: version.offer.totals.total_cents,
    differences,
    ends_reservation: reservations.were_kept && !reservations.are_kept,
  }
}
