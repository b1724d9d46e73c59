import { createHash } from "node:crypto"
import type { NextRequest } from "next/server"
import { listDecks } from "@/features/catalogue/queries"
import { watchedFacts } from "@/features/catalogue-news/watched-facts"

/** What a page that is open asks every few seconds; what it knows already is answered with 304 and nothing else. */
export async function GET(request: NextRequest) {
  const body = JSON.stringify(watchedFacts(request.nextUrl.searchParams, await listDecks()))
  const etag = `"${createHash("sha256").update(body).digest("base64url").slice(0, 22)}"`
  const headers = { etag, "cache-control": "private, no-cache", "content-type": "application/json" }
  const known = request.headers.get("if-none-match") === etag
  return known ? new Response(null, { status: 304, headers }) : new Response(body, { headers })
}
