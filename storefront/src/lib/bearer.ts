import "server-only"
import { createHash, timingSafeEqual } from "node:crypto"

const digest = (text: string) => createHash("sha256").update(text).digest()

/** Whether a request brings this secret along as its bearer token; how long that takes says nothing about the secret. */
export function bringsSecret(request: Request, secret: string) {
  const given = request.headers.get("authorization")?.replace(/^bearer /i, "") ?? ""
  return timingSafeEqual(digest(given), digest(secret))
}
