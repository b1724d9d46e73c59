"use client"

import { ErrorNotice } from "@/ui/error-notice"

type Props = { error: unknown; retry: () => void }

export default function QuotesError({ error, retry }: Props) {
  return <ErrorNotice title="We could not load this quote." error={error} onRetry={retry} />
}
