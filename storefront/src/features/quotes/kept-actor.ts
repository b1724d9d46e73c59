const KEPT_AS = "quote-actor"
const listeners = new Set<() => void>()

/** Name and e-mail of whoever acted last in this browser, as a query; for `useSyncExternalStore`, with `followActor`. */
export const readActor = () => localStorage.getItem(KEPT_AS) ?? ""

export function keepActor(actor: string) {
  localStorage.setItem(KEPT_AS, actor)
  for (const listener of listeners) listener()
}

export function followActor(listener: () => void) {
  listeners.add(listener)
  return () => void listeners.delete(listener)
}
