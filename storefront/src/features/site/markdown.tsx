import { MARKDOWN_ELEMENTS } from "@sf-cess/backend/contracts"
import type { ReactNode } from "react"
import ReactMarkdown from "react-markdown"
import { OutgoingLink } from "@/ui/outgoing-link"
import { levelHeadings } from "./level-headings"
import { linkTarget } from "./link-target"

type Props = {
  text: string
  /** The level of the text's highest heading; below the page's own. */
  top?: number
  className?: string
}

/** A text of the staff's, made on the server. HTML in it is left out, and a link leads to a page, to https or nowhere. */
export function Markdown({ text, top = 2, className = "" }: Props) {
  if (text.trim() === "") return null
  return (
    <div className={`prose ${className}`}>
      <ReactMarkdown
        skipHtml
        allowedElements={MARKDOWN_ELEMENTS}
        unwrapDisallowed
        rehypePlugins={[levelHeadings(top)]}
        urlTransform={(href) => linkTarget(href)?.href}
        components={{ a: ({ href, children }) => <TextLink href={href}>{children}</TextLink> }}
      >
        {text}
      </ReactMarkdown>
    </div>
  )
}

function TextLink({ href = "", children }: { href?: string; children?: ReactNode }) {
  const target = linkTarget(href)
  if (!target) return <span>{children}</span>
  if (target.is === "outgoing") return <OutgoingLink href={target.href}>{children}</OutgoingLink>
  return (
    <a href={target.href} className="link">
      {children}
    </a>
  )
}
