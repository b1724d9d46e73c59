"use server"

import { UsAddress } from "@sf-cess/backend/contracts"
import { redirect } from "next/navigation"
import { z } from "zod"
import { attempt, callMedusa } from "@/lib/medusa"
import { parseForm, typedValues } from "@/lib/parse-form"
import type { Result } from "@/lib/result"
import { addressBody } from "./customer"
import { requireCustomer } from "./queries"

const addresses = "/store/customers/me/addresses"
const AddressId = z.object({ id: z.string().min(1).max(60) })

/** Keeps an address in the account: a changed one where the form names it, else a new one. Medusa checks whose it is. */
export async function saveAddress(_previous: Result<null> | null, form: FormData): Promise<Result<null>> {
  const input = parseForm(UsAddress, form)
  if (!input.ok) return input
  await requireCustomer()
  const known = parseForm(AddressId, form)
  const path = known.ok ? `${addresses}/${encodeURIComponent(known.data.id)}` : addresses
  const saved = await attempt(callMedusa(path, z.unknown(), { method: "POST", body: addressBody(input.data) }))
  if (!saved.ok) return { ...saved, typed: typedValues(form) }
  redirect("/account/addresses?after=save")
}

/** Takes an address out of the account. */
export async function removeAddress(_previous: Result<null> | null, form: FormData): Promise<Result<null>> {
  const input = parseForm(AddressId, form)
  if (!input.ok) return input
  await requireCustomer()
  const path = `${addresses}/${encodeURIComponent(input.data.id)}`
  const removed = await attempt(callMedusa(path, z.unknown(), { method: "DELETE" }))
  if (!removed.ok && removed.status !== 404) return removed
  redirect("/account/addresses?after=removal")
}
