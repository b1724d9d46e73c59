type Request = { method?: "GET" | "POST" | "DELETE"; body?: unknown }

/**
 * Asks one of the shop's own admin routes as the signed-in staff member; the admin is served by the same origin.
 * @throws Error with the server's words, fit to be shown.
 */
export async function shopApi<Answer>(path: string, { method = "GET", body }: Request = {}): Promise<Answer> {
  const reply = await fetch(`/admin/shop${path}`, {
    method,
    headers: { accept: "application/json", ...(body !== undefined && { "content-type": "application/json" }) },
    body: body === undefined ? undefined : JSON.stringify(body),
  })
  const answer: unknown = await reply.json()
  if (!reply.ok) throw new Error(messageOf(answer) ?? `The server answered ${reply.status}.`)
  return answer as Answer
}

const messageOf = (answer: unknown) =>
  typeof answer === "object" && answer !== null && "message" in answer ? String(answer.message) : undefined
