import { useEffect, useState } from "react"

type Numbers = Record<string, string>

/** Tracking numbers by school as they were typed, kept for this tab until they are sent: a look at another page loses none. */
export function useKeptNumbers(orderId: string) {
  const key = `tracking-numbers ${orderId}`
  const [numbers, setNumbers] = useState<Numbers>(() => JSON.parse(sessionStorage.getItem(key) ?? "{}") as Numbers)
  useEffect(() => sessionStorage.setItem(key, JSON.stringify(numbers)), [key, numbers])
  return [numbers, setNumbers] as const
}
