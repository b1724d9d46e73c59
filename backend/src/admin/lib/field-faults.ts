import { z } from "zod"

/** What is wrong with each field, by its path joined with dots ("rates.1.amount_cents"); the first fault of a field counts. */
export type FieldFaults = Record<string, string>

/** Checks what a form holds by the contract that its route checks too. */
export function checkForm<T>(contract: z.ZodType<T>, input: unknown): { value: T } | { faults: FieldFaults } {
  const parsed = contract.safeParse(input)
  if (parsed.success) return { value: parsed.data }
  const faults: FieldFaults = {}
  for (const { path, message } of parsed.error.issues) faults[path.join(".")] ??= message
  return { faults }
}
