import { MedusaError } from "@medusajs/framework/utils"
import { z } from "@medusajs/framework/zod"

/** What a query or a parameter says, checked. @throws MedusaError invalid_data (400) in the contract's own words. */
export function parseInput<T extends z.ZodType>(contract: T, input: unknown): z.output<T> {
  const parsed = contract.safeParse(input)
  if (parsed.success) return parsed.data
  throw new MedusaError(MedusaError.Types.INVALID_DATA, parsed.error.issues.map(({ message }) => message).join(" "))
}
