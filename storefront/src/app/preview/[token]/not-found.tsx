import { ButtonLink } from "@/ui/button-link"

/** A link that was made up, is too old, or whose entry is gone. */
export default function NotFound() {
  return (
    <div className="page py-16">
      <h1>This link shows no draft.</h1>
      <p className="mt-4 measure text-lead text-muted">
        It may be incomplete or too old. Whoever sent it to you can make a new one in the admin.
      </p>
      <p className="mt-8">
        <ButtonLink href="/" look="quiet">
          To the shop
        </ButtonLink>
      </p>
    </div>
  )
}
