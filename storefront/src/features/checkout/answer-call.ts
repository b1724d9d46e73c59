import "server-only"
import { RefusedError } from "@/lib/medusa"

const noStore = { "cache-control": "no-store" }

/**
 * Answers a call that one of the shop's own pages makes: the result, or the shop's refusal with its status.
 * Calls from anywhere else are refused by where the browser says that they come from; browsers too old to say it are held
 * off by the cookies' SameSite alone.
 */
export async function answerCall<T>(request: Request, work: () => Promise<T>): Promise<Response> {
  const from = request.headers.get("sec-fetch-site")
  if (from !== null && from !== "same-origin") return refusal(403, "Only the shop’s own pages may ask for that.")
  try {
    return Response.json(await work(), { headers: noStore })
  } catch (error) {
    if (error instanceof RefusedError) return refusal(error.status, error.message, error.code)
    throw error
  }
}

const refusal = (status: number, message: string, code?: string) =>
  Response.json({ type: "refused", message, code }, { status, headers: noStore })
