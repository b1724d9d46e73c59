"use server"

import { refresh } from "next/cache"
import { redirect } from "next/navigation"
import { z } from "zod"
import { attempt, callMedusa } from "@/lib/medusa"
import { parseForm } from "@/lib/parse-form"
import { ok, type Result } from "@/lib/result"
import { requireCustomer } from "./queries"

const SchoolId = z.object({ id: z.string().min(1).max(60) })

/** The backend checks whose it is; one that is forgotten already needs nothing more. */
async function forget(form: FormData): Promise<Result<null>> {
  const input = parseForm(SchoolId, form)
  if (!input.ok) return input
  await requireCustomer()
  const path = `/store/shop/account/destinations/${encodeURIComponent(input.data.id)}`
  const forgotten = await attempt(callMedusa(path, z.unknown(), { method: "DELETE" }))
  return forgotten.ok || forgotten.status === 404 ? ok(null) : forgotten
}

/** Forgets a school that was sent to before, on the page where one is: the order sheet stays as it is typed. */
export async function forgetSchool(_previous: Result<null> | null, form: FormData): Promise<Result<null>> {
  const forgotten = await forget(form)
  if (forgotten.ok) refresh()
  return forgotten
}

/** The same in the account, whose page says afterwards that it is done. */
export async function removeSchool(_previous: Result<null> | null, form: FormData): Promise<Result<null>> {
  const forgotten = await forget(form)
  if (!forgotten.ok) return forgotten
  redirect("/account/schools?after=removal")
}
