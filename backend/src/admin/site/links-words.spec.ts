import type { CheckedLink } from "../../contracts/link-check"
import { linksWords } from "./links-words"

const link: CheckedLink = {
  ...{ url: "https://example.org/", where: ["Partner"], ok: true, fault: null },
  ...{ checked_at: "2026-11-24T18:00:00Z", failing_since: null },
}

it.each([
  [[], /no link out of it yet/],
  [[{ ...link, checked_at: null }], /^No link was checked yet/],
  [[link], /: 1 link, none of them dead\.$/],
  [[link, { ...link, ok: false, fault: "It answers 404." }], /: 2 links, 1 of them dead\.$/],
])("says how the links stand", (links, words) => expect(linksWords(links)).toMatch(words))
