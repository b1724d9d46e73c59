/** The words of a VPAT for how far something meets a criterion, with what they mean there. */
export const CONFORMANCE = {
  supports: {
    name: "Supports",
    means: "The product has at least one way that meets the criterion without known defects, or meets it another way.",
  },
  partially: { name: "Partially Supports", means: "Some of the product does not meet the criterion." },
  fails: { name: "Does Not Support", means: "Most of the product does not meet the criterion." },
  "not-applicable": {
    name: "Not Applicable",
    means: "The criterion is about something that the product does not have.",
  },
} as const

export type Conformance = keyof typeof CONFORMANCE

export type Criterion = {
  /** As WCAG numbers it, such as "1.4.10". */
  number: string
  name: string
  level: "A" | "AA"
  conformance: Conformance
  /** How the shop meets it, where it does not, and how that is known. */
  remark: string
}

type Entry = readonly [
  number: string,
  name: string,
  level: Criterion["level"],
  conformance: Conformance,
  remark: string,
]

/** Rows as they are written down, one a criterion. */
export const criteria = (entries: readonly Entry[]): Criterion[] =>
  entries.map(([number, name, level, conformance, remark]) => ({ number, name, level, conformance, remark }))
