import Link from "next/link"

/** Three fanned cards, one in each deck's colour. */
function BrandMark() {
  return (
    <svg viewBox="0 0 40 36" aria-hidden="true" className="h-9 w-10 shrink-0 max-[22rem]:hidden">
      <g stroke="var(--color-surface)" strokeWidth="1.2">
        <rect x="12.5" y="6" width="15" height="21" rx="2" fill="var(--color-in2out)" transform="rotate(-22 20 34)" />
        <rect x="12.5" y="6" width="15" height="21" rx="2" fill="var(--color-probing)" />
        <rect x="12.5" y="6" width="15" height="21" rx="2" fill="var(--color-advisory)" transform="rotate(22 20 34)" />
      </g>
    </svg>
  )
}

const brandLink = "flex min-h-11 items-center gap-2 rounded-control whitespace-nowrap"

function BrandFace() {
  return (
    <>
      <BrandMark />
      <span className="font-display leading-none">
        <span className="block text-[1.1875rem] font-semibold tracking-tight">Deck Shop</span>
        <span className="mt-1 block font-text text-[0.8125rem] leading-none text-muted">of SF-CESS</span>
      </span>
    </>
  )
}

/** Who is selling; the way home from every page. */
export function Brand() {
  return (
    <Link href="/" className={brandLink}>
      <BrandFace />
    </Link>
  )
}

/** The same where leaving must load a new document, since this one's content policy is not the next page's. */
export function LeavingBrand() {
  return (
    // eslint-disable-next-line @next/next/no-html-link-for-pages -- a full page load is the point
    <a href="/" className={brandLink}>
      <BrandFace />
    </a>
  )
}
