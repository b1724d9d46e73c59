import type { MedusaNextFunction, MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import Redis from "ioredis"
import { RateLimiterMemory, RateLimiterRedis, RateLimiterRes } from "rate-limiter-flexible"
import { readSettings } from "../config/read-settings"

export type RateLimit<Body> = {
  /** Names the counter; each limit has its own. */
  name: string
  times: number
  seconds: number
  /** What is counted; the caller's address unless given. A request without it is not counted. */
  key?: (req: MedusaRequest<Body>) => string | undefined
}

/** Medusa trusts one proxy: the address is the last one that the storefront or the reverse proxy has put in front. */
const callerAddress = (req: { ip?: string }) => req.ip ?? "unknown"

/**
 * Lets `times` requests through in `seconds`, then answers 429 with Retry-After. Counted in Redis where REDIS_URL is set,
 * so that all servers count together, else in this process.
 */
export function rateLimit<Body = unknown>({ name, times, seconds, key = callerAddress }: RateLimit<Body>) {
  const limiter = lazily(() => makeLimiter(name, times, seconds))
  return async (req: MedusaRequest<Body>, res: MedusaResponse, next: MedusaNextFunction) => {
    const counted = key(req)
    const refusal = counted ? await refusalOf(limiter(), counted) : null
    if (!refusal) return next()
    const wait = Math.max(1, Math.ceil(refusal.msBeforeNext / 1000))
    res.status(429).set("retry-after", String(wait))
    res.json({ type: "too_many_requests", message: `That was too often. Please try again in ${inWords(wait)}.` })
  }
}

type Limiter = Pick<RateLimiterMemory, "consume">

async function refusalOf(limiter: Limiter, key: string): Promise<RateLimiterRes | null> {
  try {
    await limiter.consume(key)
    return null
  } catch (refusal) {
    if (refusal instanceof RateLimiterRes) return refusal
    throw refusal
  }
}

function makeLimiter(keyPrefix: string, points: number, duration: number): Limiter {
  const inMemory = new RateLimiterMemory({ keyPrefix, points, duration })
  const { REDIS_URL } = readSettings(process.env)
  if (!REDIS_URL) return inMemory
  return new RateLimiterRedis({
    storeClient: redis(REDIS_URL),
    keyPrefix,
    points,
    duration,
    insuranceLimiter: inMemory,
  })
}

let client: Redis | undefined

function redis(url: string): Redis {
  if (client) return client
  client = new Redis(url, { enableOfflineQueue: false, maxRetriesPerRequest: 1 })
  // Without Redis each server counts for itself; Medusa's own connections report that Redis is away.
  client.on("error", () => undefined)
  return client
}

/** Settings are read at the first request, not when the file is loaded. */
function lazily<T>(make: () => T): () => T {
  let made: T | undefined
  return () => (made ??= make())
}

const inWords = (seconds: number) =>
  seconds < 90 ? `${seconds} ${seconds === 1 ? "second" : "seconds"}` : `${Math.ceil(seconds / 60)} minutes`
