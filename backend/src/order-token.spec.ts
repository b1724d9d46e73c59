import { readOrderToken, signOrderToken } from "./order-token"

const secret = "a".repeat(32)
const now = Date.UTC(2026, 0, 1)
const token = signOrderToken("order_01", now, secret)
const days = (count: number) => now + count * 24 * 60 * 60 * 1000

describe("order token", () => {
  it("opens the order it was made for", () => {
    expect(readOrderToken(token, days(179), secret)).toBe("order_01")
  })

  it("ends after 180 days", () => {
    expect(readOrderToken(token, days(181), secret)).toBeNull()
  })

  it("cannot be altered or made with another secret", () => {
    const [content, signature] = token.split(".")
    const other = Buffer.from(`order_02.${days(100)}`).toString("base64url")
    expect(readOrderToken(`${other}.${signature}`, now, secret)).toBeNull()
    expect(readOrderToken(`${content}.${signature}x`, now, secret)).toBeNull()
    expect(readOrderToken(signOrderToken("order_01", now, "b".repeat(32)), now, secret)).toBeNull()
  })

  it.each(["", "order_01", ".", "a.b", "a.b.c", "ä.ö"])("refuses %p", (madeUp) => {
    expect(readOrderToken(madeUp, now, secret)).toBeNull()
  })
})
