const dollars = new Intl.NumberFormat("en-US", { style: "currency", currency: "USD" })

/** Whole cents as the buyer reads them: 125000 is $1,250.00. */
export const formatMoney = (cents: number): string => dollars.format(cents / 100)
