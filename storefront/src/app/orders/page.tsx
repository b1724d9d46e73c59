import { redirect } from "next/navigation"

/** Orders have no list for strangers: one is found by its number, or in the account. */
export default function Page() {
  redirect("/orders/look-up")
}
