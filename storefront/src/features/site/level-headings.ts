type Node = { type: string; tagName?: string; children?: Node[] }

/** The lowest level that the contract of Markdown allows. */
const LOWEST = 4

const depthOf = ({ tagName = "" }: Node) => Number(/^h([1-6])$/.exec(tagName)?.[1] ?? 0)

const headingsOf = (node: Node): Node[] => [
  ...(depthOf(node) > 0 ? [node] : []),
  ...(node.children ?? []).flatMap(headingsOf),
]

/**
 * Moves a text's headings below those of the page around it: the highest of them becomes `top`, and none lies more than one
 * level below the one before it, however many signs staff have typed.
 */
export const levelHeadings = (top: number) => () => (tree: Node) => {
  const headings = headingsOf(tree)
  const highest = Math.min(...headings.map(depthOf))
  let before = top - 1
  for (const heading of headings) {
    before = Math.min(depthOf(heading) - highest + top, before + 1, LOWEST)
    heading.tagName = `h${before}`
  }
}
