import { apportion, roundHalfUp } from "./share-cents"

export type TaxRate = {
  /** What the buyer reads, such as "California sales tax". */
  name: string
  /** Thousandths of a percent: 8.625 % is 8625. A whole number, so that no cent is lost to binary fractions. */
  rate_millipercent: number
  shipping_taxed: boolean
}

export type PriceLine = {
  id: string
  unit_price_cents: number
  /** The line's discount in cents before rounding; promotions by percent give fractions of a cent. */
  exact_discount_cents: number
}

export type PriceDestination = {
  id: string
  /** Pieces of each line that go here, by line id. */
  quantities: Record<string, number>
  /** Null while no delivery is chosen. */
  shipping_cents: number | null
  /** Null where no tax is due; undefined while the place is not known. */
  tax_rate: TaxRate | null | undefined
}

export type PricedOrder = {
  lines: { id: string; quantity: number; subtotal_cents: number; discount_cents: number; tax_cents: number }[]
  destinations: { id: string; shipping_cents: number | null; shipping_tax_cents: number; tax_cents: number | null }[]
  /** The tax of each line by rate; `line_id` is null for that on shipping. */
  taxes: { line_id: string | null; rate: TaxRate; tax_cents: number }[]
  subtotal_cents: number
  discount_cents: number
  shipping_cents: number | null
  tax_cents: number | null
  total_cents: number
}

type TaxPart = { line: number | null; destination: number; taxable_cents: number; rate: TaxRate }

const MILLIPERCENT = 100_000
const sum = (values: readonly number[]) => values.reduce((a, b) => a + b, 0)
const sumOrNull = (values: readonly (number | null)[]) =>
  values.some((value) => value === null) ? null : sum(values as number[])

/**
 * What an order costs, in whole cents; the only place where it is worked out. Discount and tax are rounded half up once
 * for the whole order (tax once a rate) and then shared out, so that the parts always add up to what is charged.
 * Shipping and tax are null while a destination has no delivery or place, and count as 0 in the total.
 * @throws RangeError when a quantity or price is not a whole number of at least 0.
 */
export function priceOrder(lines: readonly PriceLine[], destinations: readonly PriceDestination[]): PricedOrder {
  const quantities = lines.map((line) => sum(destinations.map((place) => place.quantities[line.id] ?? 0)))
  const subtotals = lines.map((line, index) => whole(line.unit_price_cents) * whole(quantities[index]!))
  const discounts = shareDiscount(lines, subtotals)
  const parts = taxParts(lines, destinations, quantities, subtotals, discounts)
  const taxes = taxOfParts(parts)
  const taxBy = (group: (part: TaxPart) => number | null) => {
    const sums = new Map<number | null, number>()
    parts.forEach((part, index) => sums.set(group(part), (sums.get(group(part)) ?? 0) + taxes[index]!))
    return (key: number) => sums.get(key) ?? 0
  }
  const taxOfLine = taxBy(({ line }) => line)
  const taxOfPlace = taxBy(({ destination }) => destination)
  const taxOfShipping = taxBy(({ line, destination }) => (line === null ? destination : null))

  const priced = {
    lines: lines.map((line, index) => ({
      id: line.id,
      quantity: quantities[index]!,
      subtotal_cents: subtotals[index]!,
      discount_cents: discounts[index]!,
      tax_cents: taxOfLine(index),
    })),
    destinations: destinations.map((place, index) => ({
      id: place.id,
      shipping_cents: place.shipping_cents,
      shipping_tax_cents: taxOfShipping(index),
      tax_cents: place.tax_rate === undefined ? null : taxOfPlace(index),
    })),
    taxes: taxesByRate(lines, parts, taxes),
    subtotal_cents: sum(subtotals),
    discount_cents: sum(discounts),
    shipping_cents: sumOrNull(destinations.map((place) => place.shipping_cents)),
    tax_cents: destinations.some((place) => place.tax_rate === undefined) ? null : sum(taxes),
  }
  const { subtotal_cents, discount_cents, shipping_cents, tax_cents } = priced
  return { ...priced, total_cents: subtotal_cents - discount_cents + (shipping_cents ?? 0) + (tax_cents ?? 0) }
}

/** The order's discount, rounded once, shared by the lines' exact discounts; no line goes below zero. */
function shareDiscount(lines: readonly PriceLine[], subtotals: readonly number[]): number[] {
  const exact = lines.map((line, index) => Math.min(line.exact_discount_cents, subtotals[index]!))
  // Ten digits are far finer than a cent and undo the binary noise of amounts like 0.1 + 0.2.
  const total = roundHalfUp(Number(sum(exact).toFixed(10)))
  return apportion(total, exact).map((share, index) => Math.min(share, subtotals[index]!))
}

/** Each taxable amount with its rate: a line's share at a destination, and the shipping there where it is taxed. */
function taxParts(
  lines: readonly PriceLine[],
  destinations: readonly PriceDestination[],
  quantities: readonly number[],
  subtotals: readonly number[],
  discounts: readonly number[],
): TaxPart[] {
  const parts: TaxPart[] = []
  // An odd cent goes by the rate, so that the order in which places stand never moves it from one rate to another.
  const turns = destinations.map(({ tax_rate }) => tax_rate?.rate_millipercent ?? 0)
  lines.forEach((line, index) => {
    if (quantities[index] === 0) return
    const shares = destinations.map((place) => place.quantities[line.id] ?? 0)
    const taxable = apportion(subtotals[index]! - discounts[index]!, shares, turns)
    destinations.forEach(({ tax_rate }, destination) => {
      if (tax_rate) parts.push({ line: index, destination, taxable_cents: taxable[destination]!, rate: tax_rate })
    })
  })
  destinations.forEach(({ tax_rate, shipping_cents }, destination) => {
    if (tax_rate?.shipping_taxed && shipping_cents)
      parts.push({ line: null, destination, taxable_cents: shipping_cents, rate: tax_rate })
  })
  return parts
}

/** Tax in cents for each part: rounded half up once a rate, then shared by the taxable amounts. */
function taxOfParts(parts: readonly TaxPart[]): number[] {
  const taxes = parts.map(() => 0)
  for (const rate of new Set(parts.map((part) => part.rate.rate_millipercent))) {
    const indexes = parts.flatMap((part, index) => (part.rate.rate_millipercent === rate ? [index] : []))
    const taxable = indexes.map((index) => parts[index]!.taxable_cents)
    const total = Math.floor((sum(taxable) * rate + MILLIPERCENT / 2) / MILLIPERCENT)
    apportion(total, taxable).forEach((share, position) => (taxes[indexes[position]!] = share))
  }
  return taxes
}

/** The parts' taxes added up for each line and rate; two rates are one when the buyer reads and pays them alike. */
function taxesByRate(lines: readonly PriceLine[], parts: readonly TaxPart[], taxes: readonly number[]) {
  const byKey = new Map<string, PricedOrder["taxes"][number]>()
  parts.forEach(({ line, rate }, index) => {
    const line_id = line === null ? null : lines[line]!.id
    const key = `${line_id} ${rate.rate_millipercent} ${rate.name}`
    const before = byKey.get(key)?.tax_cents ?? 0
    byKey.set(key, { line_id, rate, tax_cents: before + taxes[index]! })
  })
  return [...byKey.values()]
}

function whole(value: number): number {
  if (Number.isInteger(value) && value >= 0) return value
  throw new RangeError(`A price or quantity must be a whole number of at least 0, not ${value}.`)
}
