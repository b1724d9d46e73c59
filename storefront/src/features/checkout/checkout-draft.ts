import { PreparePayment, StateCode, ZipCode, type EstimateFor } from "@sf-cess/backend/contracts"
import { parseForm } from "@/lib/parse-form"

/** What the shopper has typed, by field name; a nested field's name is its path in the contract, such as `shipping_address.city`. */
export type CheckoutDraft = Record<string, string>

const KEPT_AS = "checkout-draft"
/** Ticked: no billing address is sent, and the bank gets the delivery address. */
export const BILLING_SAME = "billing_same"

/** The form as it stands. What is not ticked is in no FormData, so its name is put in by hand. */
export const readDraft = (form: HTMLFormElement): CheckoutDraft => ({
  [BILLING_SAME]: "",
  ...Object.fromEntries(
    [...new FormData(form)].flatMap(([name, value]) => (typeof value === "string" ? [[name, value]] : [])),
  ),
})

/** Keeps the draft in this tab alone, for reloads and the way back from a bank's page. Card data is typed into Stripe's frame and never in it. */
export const keepDraft = (draft: CheckoutDraft) => sessionStorage.setItem(KEPT_AS, JSON.stringify(draft))

export const forgetDraft = () => sessionStorage.removeItem(KEPT_AS)

export function keptDraft(): CheckoutDraft | null {
  const kept = sessionStorage.getItem(KEPT_AS)
  return kept ? (JSON.parse(kept) as CheckoutDraft) : null
}

/** Puts values into the fields of those names and leaves all others as they are. */
export function fillForm(form: HTMLFormElement, values: CheckoutDraft) {
  for (const field of form.elements) {
    if (!(field instanceof HTMLInputElement || field instanceof HTMLSelectElement)) continue
    const value = values[field.name]
    if (value === undefined) continue
    if (field.type === "checkbox" || field.type === "radio") (field as HTMLInputElement).checked = field.value === value
    else field.value = value
  }
}

/** The draft by the contract: what the shop is asked for, or each faulty field's message by field name. */
export function parseDraft(draft: CheckoutDraft, seenTotalCents: number) {
  const form = new FormData()
  for (const [name, value] of Object.entries(draft)) if (isAskedFor(name, draft)) form.set(name, value)
  form.set("seen_total_cents", String(seenTotalCents))
  return parseForm(PreparePayment, form, ["seen_total_cents"])
}

function isAskedFor(name: string, draft: CheckoutDraft) {
  if (name === BILLING_SAME) return false
  if (name === "po_reference") return draft[name]?.trim() !== ""
  return !(name.startsWith("billing_address.") && draft[BILLING_SAME])
}

/** The place that shipping and tax are reckoned for, as far as it is typed. */
export const draftPlace = (draft: CheckoutDraft): EstimateFor => ({
  province: StateCode.safeParse(draft["shipping_address.province"]).data,
  postal_code: ZipCode.safeParse(draft["shipping_address.postal_code"]).data,
  shipping_option_id: draft.shipping_option_id || undefined,
})
