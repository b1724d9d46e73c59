"use server"

import { LookUpOrder, PlacedOrder } from "@sf-cess/backend/contracts"
import { redirect } from "next/navigation"
import { z } from "zod"
import { attempt, callMedusa } from "@/lib/medusa"
import { parseForm, typedValues } from "@/lib/parse-form"
import type { Result } from "@/lib/result"

/** Opens an order by its number and its buyer's e-mail. A wrong pair and a missing order are answered alike. */
export async function lookUpOrder(_previous: Result<null> | null, form: FormData): Promise<Result<null>> {
  const input = parseForm(LookUpOrder, withoutNumberSign(form))
  if (!input.ok) return input
  const call = { method: "POST", body: input.data } as const
  const found = await attempt(callMedusa("/store/shop/orders/look-up", z.object({ order: PlacedOrder }), call))
  if (!found.ok) return { ...found, typed: typedValues(form) }
  redirect(`/orders/${found.data.order.token}`)
}

/** People copy the number from a mail together with its sign. */
function withoutNumberSign(form: FormData) {
  const typed = form.get("number")
  if (typeof typed === "string") form.set("number", typed.trim().replace(/^#\s*/, ""))
  return form
}
