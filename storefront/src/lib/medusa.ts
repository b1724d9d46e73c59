import "server-only"
import { Refusal } from "@sf-cess/backend/contracts"
import { z } from "zod"
import { stampedTags } from "./cache-expiries.mjs"
import { clientAddress } from "./client-address"
import { env } from "./env"
import { fail, ok, type Result } from "./result"
import { readCustomerToken } from "./session"

/** The backend said no, in words for the shopper. */
export class RefusedError extends Error {
  constructor(
    readonly status: number,
    message: string,
    readonly code?: string,
  ) {
    super(message)
    this.name = "RefusedError"
  }
}

type Call = {
  method?: "GET" | "POST" | "PUT" | "DELETE"
  body?: unknown
  /** A file, sent as it is instead of a body. */
  bytes?: Uint8Array<ArrayBuffer>
  query?: Record<string, string | undefined>
  /** A bearer token other than the signed-in customer's, such as the one of a registration under way. */
  token?: string
  /** Milliseconds after which the backend counts as down. */
  timeout?: number
}

const TIMEOUT_MS = 15_000

/** Kept reads are let go of by their tags; should such a word ever get lost, they are renewed after five minutes. */
const KEPT_SECONDS = 300

function addressOf(path: string, query: Call["query"] = {}) {
  const url = new URL(path, env().MEDUSA_INTERNAL_URL)
  for (const [name, value] of Object.entries(query)) if (value !== undefined) url.searchParams.set(name, value)
  return url
}

const shopHeaders = () => ({ accept: "application/json", "x-publishable-api-key": env().MEDUSA_PUBLISHABLE_KEY })

/** A 4xx, or a 503 that carries the shop's own refusal, is an answer; everything else is a fault of ours. */
async function refusalOf(response: Response): Promise<Error> {
  // What is no JSON comes from a proxy in between, and then the status alone speaks.
  const body = Refusal.safeParse(await response.json().catch(() => null))
  const isRefusal = response.status < 500 || (response.status === 503 && body.data?.code !== undefined)
  if (!isRefusal) return new Error(`Medusa answered ${response.status} to ${new URL(response.url).pathname}`)
  return new RefusedError(response.status, body.data?.message ?? "The shop refused that.", body.data?.code)
}

async function readAnswer<T>(response: Response, shape: z.ZodType<T>): Promise<T> {
  if (!response.ok) throw await refusalOf(response)
  const type = response.headers.get("content-type") ?? ""
  return shape.parse(type.includes("json") ? await response.json() : null)
}

/**
 * Calls the backend for one visitor: never kept, with the customer's token and the visitor's address.
 * Throws RefusedError for an answer that the shopper can act on, and any other error when the backend is down or broken.
 */
export async function callMedusa<T>(path: string, shape: z.ZodType<T>, call: Call = {}): Promise<T> {
  const token = call.token ?? (await readCustomerToken())
  const address = await clientAddress()
  const response = await fetch(addressOf(path, call.query), {
    method: call.method ?? "GET",
    cache: "no-store",
    signal: AbortSignal.timeout(call.timeout ?? TIMEOUT_MS),
    headers: {
      ...shopHeaders(),
      ...(call.body !== undefined && { "content-type": "application/json" }),
      ...(call.bytes && { "content-type": "application/octet-stream" }),
      ...(token && { authorization: `bearer ${token}` }),
      ...(address && { "x-forwarded-for": address }),
    },
    body: call.bytes ?? (call.body === undefined ? undefined : JSON.stringify(call.body)),
  })
  return readAnswer(response, shape)
}

/** Reads what is the same for everybody and keeps it until one of its tags is expired. Failures are not kept. */
export async function readKept<T>(path: string, shape: z.ZodType<T>, tags: string[]): Promise<T> {
  const response = await fetch(addressOf(path), {
    cache: "force-cache",
    next: { tags: stampedTags(tags), revalidate: KEPT_SECONDS },
    signal: AbortSignal.timeout(TIMEOUT_MS),
    headers: shopHeaders(),
  })
  return readAnswer(response, shape)
}

/** Refusals go back to the form that asked; the rest goes on to error.tsx. */
export async function attempt<T>(request: Promise<T>): Promise<Result<T>> {
  try {
    return ok(await request)
  } catch (error) {
    if (error instanceof RefusedError) return fail(error.message, { code: error.code, status: error.status })
    throw error
  }
}

/** What does not exist is null; what is broken still throws, so that an outage never looks like an absence. */
export async function orNull<T>(request: Promise<T>): Promise<T | null> {
  try {
    return await request
  } catch (error) {
    if (error instanceof RefusedError && error.status === 404) return null
    throw error
  }
}
