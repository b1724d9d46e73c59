import { trackingUrl } from "./tracking-url"

describe("trackingUrl", () => {
  it("keeps the page that staff gave", () => {
    expect(trackingUrl("1Z999AA10123456784", "https://carrier.example/p/1")).toBe("https://carrier.example/p/1")
  })

  it("finds the carrier's page by the number's form", () => {
    expect(trackingUrl("1z 999 aa1 0123456784", "#")).toBe("https://www.ups.com/track?tracknum=1Z999AA10123456784")
    expect(trackingUrl("9400 1000 0000 0000 0000 00", "")).toBe(
      "https://tools.usps.com/go/TrackConfirmAction?tLabels=9400100000000000000000",
    )
    expect(trackingUrl("123456789012", null)).toBe("https://www.fedex.com/fedextrack/?trknbr=123456789012")
  })

  it("gives no link for a number of no known form, and never a script", () => {
    expect(trackingUrl("by bicycle", null)).toBeNull()
    expect(trackingUrl("by bicycle", "javascript:alert(1)")).toBeNull()
  })
})
