import { expect, test } from "@playwright/test"
import { addToCart, openCheckout } from "./support/checkout"

test("the checkout runs under a nonce of its own each time, and nothing breaks it", async ({ page }) => {
  const violations: string[] = []
  page.on("console", (message) => {
    if (/content security policy/i.test(message.text())) violations.push(message.text())
  })
  await addToCart(page)
  const nonces = new Set<string>()
  for (let visit = 0; visit < 2; visit += 1) {
    const answer = page.waitForResponse((response) => new URL(response.url()).pathname === "/checkout")
    await openCheckout(page)
    const policy = (await (await answer).headerValue("content-security-policy")) ?? ""
    const scripts = policy.split("; ").find((directive) => directive.startsWith("script-src")) ?? ""
    expect(scripts).not.toContain("unsafe")
    nonces.add(/'nonce-([^']+)'/.exec(scripts)?.[1] ?? "none")
  }
  expect(nonces.size).toBe(2)
  expect(nonces).not.toContain("none")
  expect(violations).toEqual([])
})

test("every page has the basic headers, and one with a secret in its address tells it to nobody", async ({
  request,
}) => {
  for (const path of ["/", "/decks", "/decks/in2out", "/cart", "/orders/look-up", "/account/sign-in", "/nowhere"]) {
    const headers = (await request.get(path)).headers()
    expect(headers["x-content-type-options"], path).toBe("nosniff")
    expect(headers["referrer-policy"], path).toBe("strict-origin-when-cross-origin")
    expect(headers["cross-origin-opener-policy"], path).toBe("same-origin-allow-popups")
    expect(headers["permissions-policy"], path).toContain("camera=()")
    expect(headers["content-security-policy"], path).toContain("frame-ancestors 'none'")
    expect(headers["content-security-policy"], path).not.toContain("http")
    expect(headers["x-powered-by"], path).toBeUndefined()
  }
  expect((await request.get("/orders/some.token")).headers()["referrer-policy"]).toBe("no-referrer")
  expect((await request.get("/preview/some.token")).headers()["referrer-policy"]).toBe("no-referrer")
  expect((await request.get("/account/reset-password")).headers()["referrer-policy"]).toBe("same-origin")
})

test("a nonce from outside gets nowhere", async ({ request }) => {
  const policy = "script-src 'nonce-fromoutside'"
  // The second was never asked for, so it is made for this request and kept for everybody.
  for (const path of ["/orders/look-up", "/never/asked/for"]) {
    const headers = { "content-security-policy": policy, "x-nonce": "fromoutside" }
    expect(await (await request.get(path, { headers })).text(), path).not.toContain("fromoutside")
    expect(await (await request.get(path)).text(), path).not.toContain("fromoutside")
  }
})

test("who came by https is told to stay with it", async ({ request }) => {
  for (const path of ["/", "/cart", "/orders/look-up"]) {
    const headers = (await request.get(path, { headers: { "x-forwarded-proto": "https" } })).headers()
    expect(headers["strict-transport-security"], path).toContain("max-age=")
    expect(headers["content-security-policy"], path).toContain("upgrade-insecure-requests")
  }
})
