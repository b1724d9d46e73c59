/** The https links of a text in Markdown, each once: those in brackets, in angles and bare ones. */
export function linksIn(markdown: string): string[] {
  const found = markdown.match(/https:\/\/[^\s<>()[\]"'`*]+(\([^\s<>()[\]"'`*]*\)[^\s<>()[\]"'`*]*)*/g) ?? []
  // What ends a sentence is not part of a bare link.
  const links = found.map((link) => link.replace(/[.,;:!?_~|]+$/, "")).filter((link) => URL.canParse(link))
  return [...new Set(links)]
}
