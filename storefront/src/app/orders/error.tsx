"use client"

import { ErrorNotice } from "@/ui/error-notice"

type Props = { error: unknown; retry: () => void }

export default function OrdersError({ error, retry }: Props) {
  return <ErrorNotice title="We could not show this order." error={error} onRetry={retry} />
}
