const dollars = new Intl.NumberFormat("en-US", { style: "currency", currency: "USD" })

/** Whole US cents as text: 1250 is "$12.50". The contracts speak cents alone, so nothing else reaches this function. */
export const formatCents = (cents: number) => dollars.format(cents / 100)
