import { jest } from "@jest/globals"
import type { PreparePayment } from "@sf-cess/backend/contracts"
import { paymentCalls } from "./checkout-calls"
import { payByCard } from "./pay-by-card"

const ORDER = { number: 7, token: "token" }
const PAYMENT = { client_secret: "pi_1_secret_1", amount_cents: 4082, held_until: "2026-03-02T18:30:00.000Z" }
const INPUT: PreparePayment = {
  email: "ada@school.example",
  shipping_address: {
    first_name: "Ada",
    last_name: "Sample",
    address_1: "1 Main Street",
    city: "Oakland",
    province: "CA",
    postal_code: "94601",
  },
  shipping_option_id: "so_1",
  seen_total_cents: 4082,
}

type Answers = Partial<Record<"prepare-payment" | "place-order" | "order", Response>>

const refusal = (status: number, code?: string) => Response.json({ type: "refused", message: "No.", code }, { status })
const prepared = () => Response.json({ payment: PAYMENT })
const placed = () => Response.json({ order: ORDER })

/** The shop's answers by path; what is not given is no order yet. @returns what was asked for */
function shopAnswers(answers: Answers) {
  const asked: string[] = []
  global.fetch = ((path: string) => {
    const name = path.replace("/checkout/", "") as keyof Answers
    asked.push(name)
    return Promise.resolve(answers[name] ?? Response.json({ order: null }))
  }) as typeof fetch
  return asked
}

/** Stripe.js with a bank that answers so. */
function till(answer: object = {}) {
  const confirmPayment = jest.fn(() => Promise.resolve(answer))
  const elements = { submit: jest.fn(() => Promise.resolve({})) }
  const calls = paymentCalls("/checkout")
  const parts = { stripe: { confirmPayment }, elements, calls } as unknown as Parameters<typeof payByCard>[0]
  return { parts, confirmPayment, elements }
}

const payment = (input: PreparePayment) => ({
  body: input,
  total_cents: input.seen_total_cents,
  email: input.email,
  payer: input.shipping_address,
})
const pay = ({ parts }: ReturnType<typeof till>, input = INPUT) => payByCard(parts, payment(input), () => {})

describe("paying by card", () => {
  beforeAll(() => Object.assign(global, { window: { location: { href: "http://localhost/checkout" } } }))
  afterAll(() => Reflect.deleteProperty(global, "window"))

  it("prepares, lets the bank confirm, and places the order", async () => {
    const asked = shopAnswers({ "prepare-payment": prepared(), "place-order": placed() })
    const bank = till()
    await expect(pay(bank)).resolves.toBeNull()
    expect(asked).toEqual(["prepare-payment", "place-order"])
    expect(bank.confirmPayment).toHaveBeenCalledWith(expect.objectContaining({ clientSecret: PAYMENT.client_secret }))
  })

  it("asks the shop nothing more once the bank has refused", async () => {
    const asked = shopAnswers({ "prepare-payment": prepared() })
    const error = { type: "card_error", code: "card_declined", decline_code: "lost_card" }
    await expect(pay(till({ error }))).resolves.toMatchObject({ about: "card" })
    expect(asked).toEqual(["prepare-payment"])
  })

  it.each([
    { type: "api_connection_error" },
    { type: "invalid_request_error", code: "payment_intent_unexpected_state" },
  ])("asks the shop where the bank's answer leaves doubt: %o", async (error) => {
    shopAnswers({ "prepare-payment": prepared(), "place-order": placed() })
    await expect(pay(till({ error }))).resolves.toBeNull()
  })

  it("never asks for the card when the shop refused", async () => {
    shopAnswers({ "prepare-payment": refusal(409, "sold_out") })
    const bank = till()
    await expect(pay(bank)).resolves.toEqual({ about: "cart", message: "No." })
    expect(bank.confirmPayment).not.toHaveBeenCalled()
  })

  it("is done when the cart became an order in another tab", async () => {
    shopAnswers({ "prepare-payment": refusal(404), order: placed() })
    await expect(pay(till())).resolves.toBeNull()
  })

  it("finishes an earlier try that was authorized", async () => {
    const asked = shopAnswers({ "prepare-payment": refusal(409, "payment_in_progress"), "place-order": placed() })
    await expect(pay(till())).resolves.toBeNull()
    expect(asked).toContain("place-order")
  })

  it("asks no bank for an order that costs nothing", async () => {
    const free = { ...PAYMENT, client_secret: null, amount_cents: 0 }
    shopAnswers({ "prepare-payment": Response.json({ payment: free }), "place-order": placed() })
    const bank = till()
    await expect(pay(bank, { ...INPUT, seen_total_cents: 0 })).resolves.toBeNull()
    expect(bank.elements.submit).not.toHaveBeenCalled()
    expect(bank.confirmPayment).not.toHaveBeenCalled()
  })
})
