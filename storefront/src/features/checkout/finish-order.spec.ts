import { jest } from "@jest/globals"
import { paymentCalls } from "./checkout-calls"
import { finishOrder } from "./finish-order"

const ORDER = { number: 7, token: "token" }
const refusal = (status: number, code?: string) => Response.json({ type: "refused", message: "No.", code }, { status })

/** Answers the checkout's calls by their path, one after another; the last answer is given again and again. */
function shopAnswers(answers: Record<"place-order" | "order", (() => Response)[]>) {
  const asked: string[] = []
  global.fetch = ((path: string) => {
    const name = path.replace("/checkout/", "") as keyof typeof answers
    const [first, ...rest] = answers[name]
    asked.push(name)
    if (rest.length > 0) answers[name] = rest
    return first ? Promise.resolve().then(first) : Promise.reject(new TypeError("no network"))
  }) as typeof fetch
  return asked
}

const lost = () => {
  throw new TypeError("network error")
}
const placed = () => Response.json({ order: ORDER })
const notYet = () => Response.json({ order: null })

/** Lets the waits between two tries pass at once. */
async function atOnce<T>(work: Promise<T>) {
  let isDone = false
  void work.finally(() => (isDone = true))
  while (!isDone) await jest.advanceTimersByTimeAsync(1_000)
  return work
}

describe("finishing an order", () => {
  beforeEach(() => jest.useFakeTimers())
  afterEach(() => jest.useRealTimers())

  it("takes the order as it is given", async () => {
    const asked = shopAnswers({ "place-order": [placed], order: [notYet] })
    await expect(atOnce(finishOrder(paymentCalls("/checkout")))).resolves.toEqual({ is: "given", data: ORDER })
    expect(asked).toEqual(["place-order"])
  })

  it("asks again while the shop is busy", async () => {
    const busy = () => refusal(503, "busy")
    const asked = shopAnswers({ "place-order": [busy, busy, placed], order: [notYet] })
    await expect(atOnce(finishOrder(paymentCalls("/checkout")))).resolves.toMatchObject({ is: "given" })
    expect(asked).toEqual(["place-order", "place-order", "place-order"])
  })

  it("looks for the order when the answer was lost", async () => {
    shopAnswers({ "place-order": [lost], order: [lost, notYet, placed] })
    await expect(atOnce(finishOrder(paymentCalls("/checkout")))).resolves.toEqual({ is: "given", data: ORDER })
  })

  it("takes a final refusal at its word", async () => {
    const asked = shopAnswers({ "place-order": [() => refusal(402, "payment_failed")], order: [notYet] })
    await expect(atOnce(finishOrder(paymentCalls("/checkout")))).resolves.toMatchObject({
      is: "refused",
      code: "payment_failed",
    })
    expect(asked).toEqual(["place-order"])
  })

  it("stays in doubt only after looking for long", async () => {
    const asked = shopAnswers({ "place-order": [lost], order: [notYet] })
    await expect(atOnce(finishOrder(paymentCalls("/checkout")))).resolves.toEqual({ is: "silent" })
    expect(asked.filter((name) => name === "order").length).toBeGreaterThanOrEqual(15)
  })
})
