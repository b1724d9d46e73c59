import "server-only"
import { SheetTerms } from "@sf-cess/backend/contracts"
import { z } from "zod"
import { callMedusa } from "@/lib/medusa"

/** Today's prices, stock, shipping rates and taxes, never kept: what the sheet shows must be what is charged. */
export async function readSheetTerms(): Promise<SheetTerms> {
  return (await callMedusa("/store/shop/order-sheet/terms", z.object({ terms: SheetTerms }))).terms
}
