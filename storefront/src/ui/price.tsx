import { formatCents } from "@/lib/money"

/** An amount in whole cents, its figures in columns. */
export function Price({ cents, className = "" }: { cents: number; className?: string }) {
  return <span className={`whitespace-nowrap tabular-nums ${className}`}>{formatCents(cents)}</span>
}
