import { UsAddress } from "@sf-cess/backend/contracts"
import { addressLines } from "@/features/orders/order-words"
import { ActionForm } from "@/ui/action-form"
import { ButtonLink } from "@/ui/button-link"
import { Notice } from "@/ui/notice"
import { SubmitButton } from "@/ui/submit-button"
import { AccountPage } from "./account-page"
import { removeAddress } from "./address-actions"
import type { KeptAddress } from "./customer"
import { listAddresses, requireCustomer } from "./queries"

const notices: Record<string, string> = { save: "The address is saved.", removal: "The address is removed." }

export async function AddressesPage({ after = "" }: { after?: string }) {
  await requireCustomer()
  const addresses = await listAddresses()
  const notice = Object.hasOwn(notices, after) ? notices[after] : null
  return (
    <AccountPage title="Your addresses" here="/account/addresses">
      {notice && (
        <Notice tone="fine" className="mb-6 max-w-xl">
          {notice}
        </Notice>
      )}
      {addresses.length === 0 && <p className="measure">None yet. What you keep here can be chosen at the checkout.</p>}
      <ul className="grid gap-5 sm:grid-cols-2 lg:grid-cols-3">
        {addresses.map((address) => (
          <li key={address.id} className="flex flex-col panel p-5">
            <AddressCard address={address} />
          </li>
        ))}
      </ul>
      <p className="mt-8">
        <ButtonLink href="/account/addresses/new" look={addresses.length === 0 ? "main" : "quiet"} prefetch={false}>
          Add an address
        </ButtonLink>
      </p>
    </AccountPage>
  )
}

function AddressCard({ address }: { address: KeptAddress }) {
  const whole = UsAddress.safeParse(address)
  const lines = whole.success ? addressLines(whole.data) : [address.address_1, address.city, address.postal_code]
  const name = address.address_1 || "this address"
  return (
    <>
      <p className="flex-1 whitespace-pre-line">{lines.join("\n")}</p>
      {!whole.success && <p className="mt-2 text-small font-semibold text-danger">Something is missing in it.</p>}
      <div className="mt-4 flex flex-wrap gap-3">
        <ButtonLink href={`/account/addresses/${address.id}`} look="quiet" prefetch={false}>
          Change<span className="sr-only"> {name}</span>
        </ButtonLink>
        <ActionForm action={removeAddress}>
          <input type="hidden" name="id" value={address.id} />
          <SubmitButton look="text" pendingLabel="Removing…">
            Remove<span className="sr-only"> {name}</span>
          </SubmitButton>
        </ActionForm>
      </div>
    </>
  )
}
