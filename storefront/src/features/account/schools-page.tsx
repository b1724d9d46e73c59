import type { ShipTo } from "@sf-cess/backend/contracts"
import { listRememberedSchools } from "@/features/order-sheet/queries"
import { ActionForm } from "@/ui/action-form"
import { ButtonLink } from "@/ui/button-link"
import { Notice } from "@/ui/notice"
import { SubmitButton } from "@/ui/submit-button"
import { AccountPage } from "./account-page"
import { requireCustomer } from "./queries"
import { removeSchool } from "./school-actions"

/** The schools that a buyer has sent to before: the order sheet offers them. */
export async function SchoolsPage({ isRemoved }: { isRemoved: boolean }) {
  await requireCustomer()
  const schools = await listRememberedSchools()
  return (
    <AccountPage title="Your schools" here="/account/schools">
      {isRemoved && (
        <Notice tone="fine" className="mb-6 max-w-xl">
          The school is removed.
        </Notice>
      )}
      <p className="measure">
        {schools.length === 0
          ? "None yet. The schools of an order sheet that you order while signed in are kept here."
          : "The order sheet offers these. Removing one changes no order."}
      </p>
      <ul className="mt-6 max-w-3xl divide-y divide-line border-y border-line empty:hidden">
        {schools.map((school) => (
          <li key={school.id} className="flex flex-wrap items-start justify-between gap-x-6 py-3">
            <p className="min-w-0">
              {school.school}
              <span className="block text-small text-muted">{addressOf(school)}</span>
            </p>
            <ActionForm action={removeSchool}>
              <input type="hidden" name="id" value={school.id} />
              <SubmitButton look="text" pendingLabel="Removing…">
                Remove<span className="sr-only"> {school.school}</span>
              </SubmitButton>
            </ActionForm>
          </li>
        ))}
      </ul>
      <p className="mt-8">
        <ButtonLink href="/order-sheet" look="quiet" prefetch={false}>
          Open the order sheet
        </ButtonLink>
      </p>
    </AccountPage>
  )
}

const addressOf = ({ attention, address_1, address_2, city, province, postal_code }: ShipTo) =>
  [attention, address_1, address_2, `${city}, ${province} ${postal_code}`].filter(Boolean).join(", ")
