"use server"

import { AddLine, ApplyPromotion, EstimateFor, SetQuantity } from "@sf-cess/backend/contracts"
import { refresh } from "next/cache"
import { redirect, RedirectType } from "next/navigation"
import { z } from "zod"
import { attempt } from "@/lib/medusa"
import { parseForm, typedValues } from "@/lib/parse-form"
import { fail, ok, type Failure, type Result } from "@/lib/result"
import { readCartId } from "@/lib/session"
import { addLine, changeCart, getCartById } from "./carts"
import { keepEstimatePlace } from "./queries"

const LineId = z.string().min(1).max(60)
const RemoveLine = AddLine.extend({ line_id: LineId })
const ChangeLine = SetQuantity.extend({ line_id: LineId })
const Estimate = EstimateFor.required({ postal_code: true })

/** A refusal of the whole form, tied to the field that it is about. */
const refuse = (failure: Failure, form: FormData, field: string): Failure => ({
  ...failure,
  fields: { [field]: failure.message },
  typed: typedValues(form),
})

/** Puts decks into the cart; answers with how many it holds now, and how many were added. */
export async function addToCart(
  _previous: Result<{ count: number; added: number }> | null,
  form: FormData,
): Promise<Result<{ count: number; added: number }>> {
  const input = parseForm(AddLine, form, ["quantity"])
  if (!input.ok) return input
  const added = await addLine(input.data)
  // About the whole cart, not about the quantity.
  if (!added.ok) return added.code === "many_destinations" ? added : refuse(added, form, "quantity")
  return ok({ count: added.data.count, added: input.data.quantity })
}

/** Sets how many of a line are wanted. */
export async function setQuantity(_previous: Result<null> | null, form: FormData): Promise<Result<null>> {
  const input = parseForm(ChangeLine, form, ["quantity"])
  if (!input.ok) return input
  const { line_id, quantity } = input.data
  const changed = await attempt(changeCart(`/lines/${encodeURIComponent(line_id)}`, "POST", { quantity }))
  refresh()
  return changed.ok ? ok(null) : refuse(changed, form, "quantity")
}

/** Takes a line out; the address that follows says what it was, so that undoing it survives a reload. */
export async function removeLine(_previous: Result<null> | null, form: FormData): Promise<Result<null>> {
  const input = parseForm(RemoveLine, form, ["quantity"])
  if (!input.ok) return input
  const { line_id, variant_id, quantity } = input.data
  const removed = await attempt(changeCart(`/lines/${encodeURIComponent(line_id)}`, "DELETE"))
  if (!removed.ok) return removed
  redirect(`/cart?${new URLSearchParams({ removed: variant_id, quantity: String(quantity) })}`, RedirectType.replace)
}

/** Puts back what was taken out. */
export async function undoRemoval(_previous: Result<null> | null, form: FormData): Promise<Result<null>> {
  const input = parseForm(AddLine, form, ["quantity"])
  if (!input.ok) return input
  const added = await addLine(input.data)
  if (!added.ok) return added
  redirect("/cart", RedirectType.replace)
}

/** Tries a promotion code on the cart. */
export async function applyPromotion(_previous: Result<null> | null, form: FormData): Promise<Result<null>> {
  const input = parseForm(ApplyPromotion, form)
  if (!input.ok) return input
  const applied = await attempt(changeCart("/promotions", "POST", input.data))
  if (!applied.ok) return refuse(applied, form, "code")
  refresh()
  return ok(null)
}

/** Takes a promotion code off the cart. */
export async function removePromotion(_previous: Result<null> | null, form: FormData): Promise<Result<null>> {
  const input = parseForm(ApplyPromotion, form)
  if (!input.ok) return input
  const removed = await attempt(changeCart(`/promotions/${encodeURIComponent(input.data.code)}`, "DELETE"))
  if (!removed.ok) return removed
  refresh()
  return ok(null)
}

/** Reckons shipping and tax for a ZIP code. Only a place that the shop takes is remembered. */
export async function estimateFor(_previous: Result<null> | null, form: FormData): Promise<Result<null>> {
  const input = parseForm(Estimate, form)
  if (!input.ok) return input
  const id = await readCartId()
  if (!id) return fail("Your cart is empty.")
  const reckoned = await attempt(getCartById(id, input.data))
  if (!reckoned.ok) return refuse(reckoned, form, "postal_code")
  await keepEstimatePlace(input.data)
  refresh()
  return ok(null)
}

/** Lets go of the order sheet's schools: the decks stay, and go to one address. */
export async function shipToOneAddress(_previous: Result<null> | null): Promise<Result<null>> {
  const changed = await attempt(changeCart("/sheet", "DELETE"))
  if (!changed.ok) return changed
  refresh()
  return ok(null)
}
