import { RefusalCode } from "./contracts/checkout"

/**
 * A refusal in words for a shopper or staff. Medusa's own handler overwrites the message of a conflict and knows no 402,
 * 415 or 503, so the shop's error handler answers these with their own status.
 */
export class ShopRefusal extends Error {
  override readonly name = "ShopRefusal"

  constructor(
    readonly status: 402 | 409 | 413 | 415 | 429 | 503,
    readonly code: RefusalCode,
    message: string,
    /** Seconds after which trying again makes sense; sent as Retry-After. */
    readonly retryAfter?: number,
  ) {
    super(message)
  }

  /** Workflows may hand an error on as plain data, so its shape decides, not its class. */
  static is(error: unknown): error is ShopRefusal {
    return typeof error === "object" && error !== null && "name" in error && error.name === "ShopRefusal"
  }
}
