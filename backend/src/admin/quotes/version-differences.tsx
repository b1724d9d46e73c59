import type { QuoteDifference } from "../../contracts/quote"

/** Sums, days and message come first; the schools after them may be hundreds. */
const SHOWN_AT_ONCE = 12

/** What a version changes about the one before it. */
export const VersionDifferences = ({ differences }: { differences: QuoteDifference[] }) => (
  <>
    <Differences differences={differences.slice(0, SHOWN_AT_ONCE)} />
    {differences.length > SHOWN_AT_ONCE && (
      <details>
        <summary className="txt-small text-ui-fg-interactive cursor-pointer">
          And {differences.length - SHOWN_AT_ONCE} more
        </summary>
        <Differences differences={differences.slice(SHOWN_AT_ONCE)} />
      </details>
    )}
  </>
)

const Differences = ({ differences }: { differences: QuoteDifference[] }) =>
  differences.length > 0 && (
    <ul className="list-disc pl-5">
      {differences.map(({ what, before, after }, index) => (
        <li key={index} className="txt-small break-words">
          {what}: {before === null ? `new: ${after}` : after === null ? `no longer: ${before}` : `${before} → ${after}`}
        </li>
      ))}
    </ul>
  )
