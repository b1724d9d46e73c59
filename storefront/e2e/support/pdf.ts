import { expect, type APIRequestContext } from "@playwright/test"

/** Fetches a PDF as whoever the request is of. @returns how many pages it has */
export async function pagesOfPdf(request: APIRequestContext, address: string): Promise<number> {
  const reply = await request.get(address)
  expect(reply.status(), address).toBe(200)
  expect(reply.headers()["content-type"]).toContain("application/pdf")
  const text = (await reply.body()).toString("latin1")
  expect(text.slice(0, 5)).toBe("%PDF-")
  return text.match(/\/Type \/Page\b/g)?.length ?? 0
}
