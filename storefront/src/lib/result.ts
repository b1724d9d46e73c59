/** What a form can show when it was refused: one message, and where known the message of each field and what was typed. */
export type Failure = {
  ok: false
  message: string
  /** The refusal's code in the contracts, by which a form decides what to offer. */
  code?: string
  /** The HTTP status with which the backend refused; none where it was never asked. */
  status?: number
  /** Message by field name; nested fields are dotted, such as "shipping_address.city". */
  fields?: Record<string, string>
  /** What was typed, by field name, secrets left out. */
  typed?: Record<string, string>
}

export type Success<T> = { ok: true; data: T }

/** The one answer of every action: what was asked for, or why not. Faults that no shopper can mend are thrown instead. */
export type Result<T> = Success<T> | Failure

export const ok = <T>(data: T): Success<T> => ({ ok: true, data })

export const fail = (message: string, more: Omit<Failure, "ok" | "message"> = {}): Failure => ({
  ok: false,
  message,
  ...more,
})
