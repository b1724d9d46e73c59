import "server-only"
import { SheetTerms, ShipTo } from "@sf-cess/backend/contracts"
import * as z from "zod"
import { attempt, callMedusa } from "@/lib/medusa"
import { readCustomerToken } from "@/lib/session"

/** Today's prices, stock, shipping rates and taxes, never kept: what the sheet shows must be what is charged. */
export async function readSheetTerms(): Promise<SheetTerms> {
  return (await callMedusa("/store/shop/order-sheet/terms", z.object({ terms: SheetTerms }))).terms
}

const Remembered = z.object({ destinations: z.array(ShipTo.extend({ id: z.string() })) })

/** The schools that somebody signed in has sent to before, the latest first; none for a guest. */
export async function listRememberedSchools() {
  if (!(await readCustomerToken())) return []
  const answer = await attempt(callMedusa("/store/shop/account/destinations", Remembered))
  // A sign-in that has run out is a guest's.
  return answer.ok ? answer.data.destinations : []
}
