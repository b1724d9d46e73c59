"use client"

import { ErrorNotice } from "@/ui/error-notice"

type Props = { error: unknown; retry: () => void }

export default function ShopError({ error, retry }: Props) {
  return <ErrorNotice title="We could not show this page." error={error} onRetry={retry} />
}
