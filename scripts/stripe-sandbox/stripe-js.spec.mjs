// @ts-check
import { runInNewContext } from "node:vm"
import { aSandbox } from "./spec-helpers/a-sandbox.mjs"

/** @type {Awaited<ReturnType<typeof aSandbox>>} */
let sandbox
beforeAll(async () => {
  sandbox = await aSandbox({ frameAncestors: ["https://shop.example.org"] })
})
afterAll(() => sandbox.close())

it("sets window.Stripe to what @stripe/stripe-js and react-stripe-js look for", async () => {
  const script = await (await fetch(`${sandbox.url}/stripe.js`)).text()
  const window = /** @type {any} */ ({})
  runInNewContext(script, { window, document: { currentScript: { src: `${sandbox.url}/stripe.js` } }, URL })
  expect(window.Stripe.version).toBe("endive")
  const stripe = window.Stripe("pk_test_sandbox_spec")
  const methods = [
    "elements",
    "confirmPayment",
    "confirmCardPayment",
    "handleNextAction",
    "retrievePaymentIntent",
    "createToken",
    "createPaymentMethod",
    "registerAppInfo",
    "_registerWrapper",
  ]
  expect(methods.filter((name) => typeof stripe[name] !== "function")).toEqual([])
  const elements = stripe.elements({ mode: "payment", amount: 2500, currency: "usd" })
  elements.create("payment")
  expect(() => elements.create("payment")).toThrow("Can only create one Element")
  expect(
    await stripe.confirmPayment({ elements, clientSecret: "pi_1_secret_2", redirect: "if_required" }),
  ).toMatchObject({
    error: { type: "invalid_request_error", message: expect.stringContaining("elements.submit()") },
  })
})

it.each(["/payment-frame", "/3d-secure"])("serves %s under a policy without inline scripts or styles", async (path) => {
  const response = await fetch(`${sandbox.url}${path}`)
  const policy = response.headers.get("content-security-policy")
  expect(policy).toContain("script-src 'self'")
  expect(policy).not.toContain("unsafe")
  expect(policy).toMatch(/frame-ancestors .*http:\/\/localhost:\* .*https:\/\/shop\.example\.org/)
  const html = await response.text()
  expect(html).not.toMatch(/<script(?![^>]* src=)|<style| style=| on\w+=/)
  const files = [...html.matchAll(/(?:src|href)="([^"]+)"/g)].map((match) => match[1])
  for (const file of files) expect((await fetch(`${sandbox.url}${file}`)).status).toBe(200)
})
