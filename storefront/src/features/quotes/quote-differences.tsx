import type { QuoteView } from "@sf-cess/backend/contracts"

/** Sums, days and message come first; the schools after them may be hundreds. */
const SHOWN_AT_ONCE = 12

/** What this version changes about the one before. */
export function QuoteDifferences({ quote: { differences, current } }: { quote: QuoteView }) {
  if (differences.length === 0) return null
  const more = differences.slice(SHOWN_AT_ONCE)
  return (
    <section aria-labelledby="differences" className="mt-8 max-w-2xl panel p-5">
      <h2 id="differences" className="text-h3">
        What is new in version {current.number}
      </h2>
      <p className="mt-1 text-muted">{current.reason}</p>
      <Changes differences={differences.slice(0, SHOWN_AT_ONCE)} />
      {more.length > 0 && (
        <details>
          <summary className="inline-flex min-h-11 cursor-pointer items-center link">And {more.length} more</summary>
          <Changes differences={more} />
        </details>
      )}
    </section>
  )
}

const Changes = ({ differences }: Pick<QuoteView, "differences">) => (
  <dl className="mt-3 divide-y divide-line">
    {differences.map(({ what, before, after }, index) => (
      <div key={index} className="flex flex-wrap justify-between gap-x-6 py-2">
        <dt>{what}</dt>
        <dd className="tabular-nums">
          {before !== null && <del className="text-muted">{before}</del>}{" "}
          {after !== null && <ins className="font-semibold no-underline">{after}</ins>}
        </dd>
      </div>
    ))}
  </dl>
)
