import "server-only"
import { OrderSummary } from "@sf-cess/backend/contracts"
import { redirect } from "next/navigation"
import { z } from "zod"
import { attempt, callMedusa, orNull } from "@/lib/medusa"
import { readCustomerToken } from "@/lib/session"
import { Customer, KeptAddress } from "./customer"

const me = "/store/customers/me"

/** Who is signed in; null for a guest, and for a sign-in that has run out. */
export async function getCustomer(): Promise<Customer | null> {
  if (!(await readCustomerToken())) return null
  const answer = await attempt(callMedusa(me, z.object({ customer: Customer })))
  return answer.ok ? answer.data.customer : null
}

/** Who is signed in; a guest goes to sign in first. Every page of the account asks this before it reads anything. */
export async function requireCustomer(): Promise<Customer> {
  return (await getCustomer()) ?? redirect("/account/sign-in")
}

/** The customer's kept addresses, as Medusa lists them. */
export async function listAddresses(): Promise<KeptAddress[]> {
  return (await callMedusa(`${me}/addresses`, z.object({ addresses: z.array(KeptAddress) }))).addresses
}

/** One of the customer's own addresses, null for any other id. */
export async function getAddress(id: string): Promise<KeptAddress | null> {
  const path = `${me}/addresses/${encodeURIComponent(id)}`
  return (await orNull(callMedusa(path, z.object({ address: KeptAddress }))))?.address ?? null
}

/** The customer's orders, newest first. */
export async function listOrders(): Promise<OrderSummary[]> {
  return (await callMedusa("/store/shop/account/orders", z.object({ orders: z.array(OrderSummary) }))).orders
}
