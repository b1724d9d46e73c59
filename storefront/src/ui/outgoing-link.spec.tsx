import { renderToStaticMarkup } from "react-dom/server"
import { hostOf, OutgoingLink } from "./outgoing-link"

describe("OutgoingLink", () => {
  it("names the host to eyes and screen readers alike", () => {
    const shown = renderToStaticMarkup(<OutgoingLink href="https://www.example.org/x">Tickets</OutgoingLink>)
    expect(shown).toContain('href="https://www.example.org/x" rel="noopener"')
    expect(shown.replace(/<[^>]+>/g, "")).toBe("Tickets (example.org)")
    const bare = renderToStaticMarkup(<OutgoingLink href="https://example.org" />)
    expect(bare.replace(/<[^>]+>/g, "")).toBe("example.org")
  })

  it("marks a link that earns something", () => {
    expect(renderToStaticMarkup(<OutgoingLink href="https://example.org" sponsored />)).toContain(
      'rel="sponsored noopener"',
    )
  })

  it.each(["http://example.org", "javascript:alert(1)", "//example.org", "/about", "https://name@example.org"])(
    "is no link to %s",
    (href) => {
      expect(renderToStaticMarkup(<OutgoingLink href={href}>words</OutgoingLink>)).toBe('<span class="">words</span>')
    },
  )

  it("shows a host in letters that look like others as what it is", () => {
    expect(hostOf("https://www.ехаmple.org/")).toMatch(/^xn--/)
  })
})
