"use client"

import { Button } from "./button"

type Props = { title: string; error: unknown; onRetry: () => void }

/** Next's fingerprint of a server's error: the same reference stands in the server's log. */
const referenceOf = (error: unknown) =>
  typeof error === "object" && error !== null && "digest" in error ? String(error.digest) : null

const isOffline = () => typeof navigator !== "undefined" && navigator.onLine === false

/** What a page shows in place of itself when it broke: what happened, what to do, and a reference to quote to the staff. */
export function ErrorNotice({ title, error, onRetry }: Props) {
  const reference = referenceOf(error)
  return (
    <div role="alert" className="page py-16">
      <h1>{title}</h1>
      <p className="mt-4 measure text-lead text-muted">
        {isOffline()
          ? "You are offline. Nothing was charged by this page. Please try again once you are connected."
          : "Something went wrong on our side; you did nothing wrong, and nothing was charged by this page. Please try again in a minute."}
      </p>
      <p className="mt-8">
        <Button onClick={onRetry}>Try again</Button>
      </p>
      {reference && (
        <p className="mt-8 text-small text-muted">
          If you write to us about it, quote this reference: <code>{reference}</code>
        </p>
      )}
    </div>
  )
}
