import { UsAddress } from "@sf-cess/backend/contracts"
import { z } from "zod"

/** What the account's pages need of Medusa's customer. */
export const Customer = z.object({
  id: z.string(),
  email: z.string(),
  first_name: z.string().nullable(),
  last_name: z.string().nullable(),
})
export type Customer = z.infer<typeof Customer>

const text = z
  .string()
  .nullish()
  .transform((value) => value ?? "")

/** A kept address as Medusa gives it: staff may have entered it, so anything may be missing. */
export const KeptAddress = z.object({
  id: z.string(),
  first_name: text,
  last_name: text,
  company: text,
  address_1: text,
  address_2: text,
  city: text,
  province: text,
  postal_code: text,
  phone: text,
})
export type KeptAddress = z.infer<typeof KeptAddress>

/** An address as Medusa's customer routes take it; the shop sells within one country. */
export const addressBody = (address: UsAddress) => ({ ...address, country_code: "us" })
