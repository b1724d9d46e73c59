import { BigNumberInput } from "@medusajs/framework/types"
import { BigNumber, MathBN } from "@medusajs/framework/utils"
import { z } from "@medusajs/framework/zod"

/** An amount in major units as Medusa's modules and queries give it: a number, a string or a BigNumber. Read as a number. */
export const Amount = z
  .custom<BigNumberInput>((value) => value != null && Number.isFinite(Number(new BigNumber(value as BigNumberInput))))
  .transform((value) => MathBN.convert(value).toNumber())

/**
 * Medusa's amount in major units, of whatever form it has, as whole cents, rounded half up.
 * This is the one place where an amount is rounded.
 */
export function toCents(major: BigNumberInput): number {
  return MathBN.convert(MathBN.mult(major, 100), 0).toNumber()
}

/** Whole cents as Medusa's major units: 1250 is 12.5. */
export const toMajor = (cents: number): number => cents / 100
