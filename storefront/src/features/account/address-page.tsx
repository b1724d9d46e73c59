import { notFound } from "next/navigation"
import { AddressFields } from "@/features/address/address-fields"
import { ActionForm } from "@/ui/action-form"
import { ButtonLink } from "@/ui/button-link"
import { SubmitButton } from "@/ui/submit-button"
import { AccountPage } from "./account-page"
import { saveAddress } from "./address-actions"
import { getAddress, requireCustomer } from "./queries"

/** One address: a kept one by its id, else a new one. */
export async function AddressPage({ id }: { id?: string }) {
  await requireCustomer()
  const address = id === undefined ? null : ((await getAddress(id)) ?? notFound())
  return (
    <AccountPage title={address ? "Change the address" : "Add an address"} here="/account/addresses">
      <ActionForm action={saveAddress} className="max-w-xl">
        {address && <input type="hidden" name="id" value={address.id} />}
        <AddressFields defaults={address ?? {}} />
        <p className="mt-7 flex flex-wrap gap-3">
          <SubmitButton pendingLabel="Saving…">Save the address</SubmitButton>
          <ButtonLink href="/account/addresses" look="quiet" prefetch={false}>
            Back without saving
          </ButtonLink>
        </p>
      </ActionForm>
    </AccountPage>
  )
}
