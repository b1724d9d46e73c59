import { renderToStaticMarkup } from "react-dom/server"
import { Markdown } from "./markdown"

const html = (text: string, top?: number) => renderToStaticMarkup(<Markdown text={text} top={top} />)

describe("Markdown", () => {
  it("shows what staff may write: headings below the page's own, lists, emphasis, quotations", () => {
    const shown = html("# One\n\nA **strong** and *fine* word.\n\n- a\n- b\n\n> said\n\n## Two")
    for (const part of ["<h2>One</h2>", "<strong>strong</strong>", "<em>fine</em>", "<li>a</li>", "<blockquote>"])
      expect(shown).toContain(part)
    expect(shown).toContain("<h3>Two</h3>")
  })

  it.each([
    ["## A\n\n#### B", undefined, ["h2", "h3"]],
    ["### A\n\n# B\n\n## C", undefined, ["h2", "h2", "h3"]],
    ["# A\n\n## B\n\n### C\n\n#### D", undefined, ["h2", "h3", "h4", "h4"]],
    ["# A\n\n## B", 4, ["h4", "h4"]],
  ])("leaves out no level of headings: %j", (text, top, levels) => {
    expect([...html(text, top).matchAll(/<(h\d)>/g)].map(([, level]) => level)).toEqual(levels)
  })

  it("says where a link out of the shop goes, and leaves the shop's own links plain", () => {
    const shown = html("[The site](https://www.example.org/a) and [equity](/educational-equity)")
    expect(shown).toMatch(/<a href="https:\/\/www\.example\.org\/a" rel="noopener"[^>]*>.*The site.*\(example\.org\)/)
    expect(shown).toMatch(/<a href="\/educational-equity" class="link">equity<\/a>/)
  })

  it("runs and loads nothing that is written into it", () => {
    const hostile = [
      "<script>alert(1)</script>",
      "<img src=x onerror=alert(1)>",
      "<iframe srcdoc='<script>alert(1)</script>'></iframe>",
      "[press](javascript:alert(1)) [press](data:text/html,x) <javascript:alert(1)>",
      "![seen](https://tracker.example/pixel.png)",
      "[ref]\n\n[ref]: javascript:alert(1)",
      '<a href="javascript:alert(1)">x</a><svg onload=alert(1)>',
    ].join("\n\n")
    const shown = html(hostile)
    expect(shown).not.toMatch(/<(script|img|iframe|svg|a)\b/)
    expect(shown).not.toMatch(/\son\w+=|tracker|srcdoc|href/)
    expect(shown).toContain("press")
  })

  it("is nothing where there is no text", () => {
    expect(html("  \n ")).toBe("")
  })
})
