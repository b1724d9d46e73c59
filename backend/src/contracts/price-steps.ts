import * as z from "zod"

const PriceStep = z.strictObject({
  from: z.int("Enter a whole number of decks.").min(1, "Enter at least 1.").max(9999, "Enter at most 9999."),
  amount_cents: z
    .int("Enter a price such as 28.80.")
    .min(1, "Enter a price above $0.")
    .max(10_000_000, "Keep a price under $100,000."),
})
/** From how many pieces on each costs how many cents; a step ends where the next begins, and the last one is open. */
export type PriceStep = z.infer<typeof PriceStep>

/** The steps at which a deck gets dearer than just below them. */
export const dearerSteps = (steps: readonly PriceStep[]): PriceStep[] =>
  steps.filter(({ amount_cents }, index) => index > 0 && amount_cents > steps[index - 1]!.amount_cents)

/**
 * The price ladder of a variant: from 1 upwards, each step above the one before, so that there is no gap and no overlap.
 * More decks at a dearer price each are most often a slip of the finger, so they must be confirmed.
 */
export const SetPriceSteps = z
  .strictObject({
    steps: z.array(PriceStep).min(1, "Enter a price.").max(20, "Keep it to 20 steps."),
    confirm_dearer: z.boolean().default(false),
  })
  .superRefine(({ steps, confirm_dearer }, context) => {
    const dearer = dearerSteps(steps)
    if (dearer.length > 0 && !confirm_dearer)
      context.addIssue({
        code: "custom",
        path: ["confirm_dearer"],
        message: `Each deck gets dearer from ${dearer.map(({ from }) => from).join(" and ")} on. Confirm that this is meant.`,
      })
    const fault = (index: number, message: string) =>
      context.addIssue({ code: "custom", path: ["steps", index, "from"], message })
    if (steps[0] && steps[0].from !== 1) fault(0, "The first price is for 1 deck on.")
    steps.slice(1).forEach((step, index) => {
      if (step.from <= steps[index]!.from) fault(index + 1, "Enter a number above the one before it.")
    })
  })
export type SetPriceSteps = z.infer<typeof SetPriceSteps>

/** A variant's ladder as the admin shows it. */
export type VariantPrices = { id: string; title: string; sku: string; steps: PriceStep[] }
