import { SiteFrame } from "@/features/site/site-frame"
import { ButtonLink } from "@/ui/button-link"

/** A link that was changed, was taken back, or never was one. */
export default function NotFound() {
  return (
    <SiteFrame>
      <div className="page py-16">
        <h1>This link opens no quote.</h1>
        <p className="mt-4 measure text-lead text-muted">
          It may be incomplete, or it was taken back. Whoever forwarded it to you can send it once more; that makes a
          new link.
        </p>
        <p className="mt-8">
          <ButtonLink href="/order-sheet">Make a quote of your own</ButtonLink>
        </p>
      </div>
    </SiteFrame>
  )
}
