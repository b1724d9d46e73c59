import { readLinkToken, signLinkToken } from "./link-token"

const secret = "a".repeat(32)
const now = Date.UTC(2026, 0, 1)
const token = signLinkToken("order", "order_01", now, secret)
const days = (count: number) => now + count * 24 * 60 * 60 * 1000

describe("link token", () => {
  it("opens the order it was made for", () => {
    expect(readLinkToken("order", token, days(179), secret)).toBe("order_01")
  })

  it("ends after 180 days", () => {
    expect(readLinkToken("order", token, days(181), secret)).toBeNull()
  })

  it("cannot be altered or made with another secret", () => {
    const [content, signature] = token.split(".")
    const other = Buffer.from(`order_02.${days(100)}`).toString("base64url")
    expect(readLinkToken("order", `${other}.${signature}`, now, secret)).toBeNull()
    expect(readLinkToken("order", `${content}.${signature}x`, now, secret)).toBeNull()
    expect(readLinkToken("order", signLinkToken("order", "order_01", now, "b".repeat(32)), now, secret)).toBeNull()
  })

  it("opens a draft for fourteen days, and nothing of another purpose", () => {
    const preview = signLinkToken("site-preview", "siteent_01", now, secret)
    expect(readLinkToken("site-preview", preview, days(13), secret)).toBe("siteent_01")
    expect(readLinkToken("site-preview", preview, days(15), secret)).toBeNull()
    expect(readLinkToken("order", preview, now, secret)).toBeNull()
    expect(readLinkToken("site-preview", token, now, secret)).toBeNull()
  })

  it.each(["", "order_01", ".", "a.b", "a.b.c", "ä.ö"])("refuses %p", (madeUp) => {
    expect(readLinkToken("order", madeUp, now, secret)).toBeNull()
  })
})
