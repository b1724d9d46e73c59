import { getCustomer, listAddresses } from "@/features/account/queries"
import { readSheetTerms } from "@/features/order-sheet/queries"
import { RequestInBrowser } from "./request-in-browser"

/** Asking for a quote of the sheet that this browser holds. */
export async function RequestPage() {
  const [terms, customer] = await Promise.all([readSheetTerms(), getCustomer()])
  const address = customer ? (await listAddresses())[0] : undefined
  const name = [customer?.first_name, customer?.last_name].filter(Boolean).join(" ")
  return (
    <div className="page max-w-3xl py-10 sm:py-14">
      <h1>Get a quote</h1>
      <p className="mt-4 mb-8 measure text-lead text-muted">
        The exact price with shipping and tax, as a PDF and behind a link that you can forward to whoever approves. No
        account is needed.
      </p>
      <RequestInBrowser terms={terms} known={{ name, email: customer?.email ?? "", address: address ?? null }} />
    </div>
  )
}
