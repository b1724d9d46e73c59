"use client"

import { ErrorNotice } from "@/ui/error-notice"

type Props = { error: unknown; retry: () => void }

export default function CheckoutError({ error, retry }: Props) {
  return <ErrorNotice title="We could not show the checkout." error={error} onRetry={retry} />
}
