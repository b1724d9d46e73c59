import { scriptText } from "./script-text"

/** Facts about a page in the words of schema.org, for search engines. Data, not script: no browser runs it. */
export function JsonLd({ data }: { data: object }) {
  return <script type="application/ld+json" dangerouslySetInnerHTML={{ __html: scriptText(data) }} />
}
