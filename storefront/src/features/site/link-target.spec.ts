import { linkTarget } from "./link-target"

describe("linkTarget", () => {
  it.each([
    ["https://www.example.org/a?b=1", "outgoing", "https://www.example.org/a?b=1"],
    ["/educational-equity#tenets", "page", "/educational-equity#tenets"],
    ["/a/../support-us", "page", "/support-us"],
    ["#tenets", "page", "#tenets"],
    ["mailto:shop@example.org", "mail", "mailto:shop@example.org"],
  ])("lets %s lead on as %s", (href, is, address) => {
    expect(linkTarget(href)).toEqual({ is, href: address })
  })

  it.each([
    "javascript:alert(1)",
    "JaVaScRiPt:alert(1)",
    "java\tscript:alert(1)",
    " javascript:alert(1)",
    "data:text/html,<script>alert(1)</script>",
    "vbscript:msgbox",
    "blob:https://example.org/1",
    "file:///etc/passwd",
    "http://example.org",
    "//example.org",
    "/\\example.org",
    "/\t/example.org",
    "https://shop@example.org",
    "https://user:secret@example.org",
    "https://",
    "mailto:a@b.example?body=send%20me%20your%20password",
    "relative/page",
    "",
  ])("lets %j lead nowhere", (href) => {
    expect(linkTarget(href)).toBeNull()
  })
})
