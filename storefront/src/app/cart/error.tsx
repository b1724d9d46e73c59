"use client"

import { ErrorNotice } from "@/ui/error-notice"

type Props = { error: unknown; retry: () => void }

export default function CartError({ error, retry }: Props) {
  return <ErrorNotice title="We could not load your cart." error={error} onRetry={retry} />
}
