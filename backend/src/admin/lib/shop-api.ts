type Request = { method?: "GET" | "POST" | "DELETE"; body?: unknown }

/** The server's no, in words fit to be shown. */
export class RefusedRequest extends Error {
  constructor(
    readonly status: number,
    message: string,
  ) {
    super(message)
  }
}

/**
 * Asks one of the shop's own admin routes as the signed-in staff member; the admin is served by the same origin.
 * @throws RefusedRequest when the server says no, or what fetch throws when nobody answers.
 */
export const shopApi = <Answer>(path: string, request?: Request): Promise<Answer> => adminApi(`/shop${path}`, request)

/** Likewise any admin route, Medusa's own among them. A `Blob` goes as it is, anything else as JSON. */
export async function adminApi<Answer>(path: string, { method = "GET", body }: Request = {}): Promise<Answer> {
  const type = body instanceof Blob ? body.type : "application/json"
  const reply = await fetch(`/admin${path}`, {
    method,
    headers: { accept: "application/json", ...(body !== undefined && { "content-type": type }) },
    body: body === undefined || body instanceof Blob ? body : JSON.stringify(body),
  })
  // A proxy before the shop may say no in HTML.
  const answer: unknown = reply.headers.get("content-type")?.includes("json") ? await reply.json() : null
  if (!reply.ok) throw new RefusedRequest(reply.status, messageOf(answer) ?? `The server answered ${reply.status}.`)
  return answer as Answer
}

const messageOf = (answer: unknown) =>
  typeof answer === "object" && answer !== null && "message" in answer ? String(answer.message) : undefined
