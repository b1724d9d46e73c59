import { linksIn } from "./links-in"

describe("the links in a text", () => {
  it.each([
    ["[our page](https://example.org/a?b=c#d)", ["https://example.org/a?b=c#d"]],
    ['[titled](https://example.org/t "a title")', ["https://example.org/t"]],
    ["<https://example.org/angle>", ["https://example.org/angle"]],
    [
      "See https://example.org/end. Or **https://example.org/bold**!",
      ["https://example.org/end", "https://example.org/bold"],
    ],
    ["[wiki](https://example.org/Equity_(education))", ["https://example.org/Equity_(education)"]],
    ["[ref]: https://example.org/ref", ["https://example.org/ref"]],
    ["twice https://example.org/ and https://example.org/", ["https://example.org/"]],
    ["[no](http://example.org) [no](javascript:alert(1)) [no](mailto:a@example.org) https://", []],
    ["", []],
  ])("%s", (text, links) => expect(linksIn(text)).toEqual(links))
})
