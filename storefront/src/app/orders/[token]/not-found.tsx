import { ButtonLink } from "@/ui/button-link"

/** A link that was changed, has run out, or never was one. */
export default function NotFound() {
  return (
    <div className="page py-16">
      <h1>This link opens no order.</h1>
      <p className="mt-4 measure text-lead text-muted">
        Links to orders work for half a year. With the order’s number and your e-mail address you can still find it.
      </p>
      <p className="mt-8">
        <ButtonLink href="/orders/look-up">Find an order</ButtonLink>
      </p>
    </div>
  )
}
