import "server-only"
import { cookies } from "next/headers"
import { z } from "zod"
import { env } from "./env"

const CART_SECONDS = 30 * 24 * 60 * 60

const isHttps = () => env().STOREFRONT_URL.startsWith("https:")

/** `__Host-` binds a cookie to this very host, but browsers take it over https alone. */
const cookieName = (name: string) => (isHttps() ? `__Host-${name}` : name)

const guarded = () => ({ httpOnly: true, sameSite: "lax", path: "/", secure: isHttps() }) as const

/** Reads a cookie of ours by its bare name. */
export const readCookie = async (name: string) => (await cookies()).get(cookieName(name))?.value

/** Sets a cookie that no script can read. Only actions and route handlers may. */
export async function keepCookie(name: string, value: string, maxAge: number) {
  ;(await cookies()).set(cookieName(name), value, { ...guarded(), maxAge })
}

/** Takes a cookie back. Only actions and route handlers may. */
export async function dropCookie(name: string) {
  // A `__Host-` cookie is only overwritten by one with the same attributes, so plain deletion is not enough.
  ;(await cookies()).set(cookieName(name), "", { ...guarded(), maxAge: 0 })
}

/** The visitor's cart. Whoever has the id can change the cart, so it never leaves this server but in its cookie. */
export const readCartId = () => readCookie("cart")

/** Binds a cart to this browser for thirty days from now; every change of the cart renews it. */
export const keepCartId = (id: string) => keepCookie("cart", id, CART_SECONDS)

/** Lets go of the cart, once it has become an order. */
export const dropCartId = () => dropCookie("cart")

/** The signed-in customer's token, undefined for a guest. */
export const readCustomerToken = () => readCookie("customer")

const Claims = z.object({ exp: z.number() })

/** Seconds until a JWT expires, by its own word: the backend checks the signature, the cookie must only not outlive it. */
function secondsLeft(jwt: string) {
  const payload = Buffer.from(jwt.split(".")[1] ?? "", "base64url").toString()
  const { exp } = Claims.parse(JSON.parse(payload))
  return Math.max(0, Math.floor(exp - Date.now() / 1000))
}

/** Signs this browser in for as long as the token lives. */
export const keepCustomerToken = (jwt: string) => keepCookie("customer", jwt, secondsLeft(jwt))

/** Signs this browser out; the cart stays. */
export const dropCustomerToken = () => dropCookie("customer")
