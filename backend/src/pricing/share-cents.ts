/** `value` rounded half up to a whole number; for negative values away from zero. */
export const roundHalfUp = (value: number): number => Math.sign(value) * Math.round(Math.abs(value))

/**
 * Shares `total` cents out in proportion to `weights`, in whole cents that add up to it exactly (largest remainder;
 * a tie goes to the part with the lower turn, then to the earlier part). All weights zero: the first part takes everything.
 */
export function apportion(total: number, weights: readonly number[], turns: readonly number[] = []): number[] {
  if (weights.length === 0) return []
  const sum = weights.reduce((a, b) => a + b, 0)
  if (sum === 0) return weights.map((_, index) => (index === 0 ? total : 0))
  const turn = ({ index }: { index: number }) => turns[index] ?? 0
  const exact = weights.map((weight) => (total * weight) / sum)
  const parts = exact.map(Math.floor)
  const left = total - parts.reduce((a, b) => a + b, 0)
  const byRemainder = exact
    .map((value, index) => ({ index, remainder: value - Math.floor(value) }))
    .sort((a, b) => b.remainder - a.remainder || turn(a) - turn(b) || a.index - b.index)
  for (const { index } of byRemainder.slice(0, left)) parts[index] = parts[index]! + 1
  return parts
}
