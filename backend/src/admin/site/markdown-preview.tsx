import { lazy, ReactNode, Suspense } from "react"
import { Skeleton } from "@medusajs/ui"
import { MARKDOWN_ELEMENTS } from "../../contracts/site-content"

/** It comes when somebody looks. */
const Markdown = lazy(() => import("react-markdown"))

const LOOK = [
  "txt-medium break-words [&>*+*]:mt-3 [&_h1]:h1-core",
  "[&_h2]:h1-core [&_h3]:h2-core [&_h4]:h3-core [&_ol]:list-decimal [&_ol]:pl-6 [&_ul]:list-disc [&_ul]:pl-6",
  "[&_blockquote]:border-ui-border-strong [&_blockquote]:border-l-2 [&_blockquote]:pl-4 [&_strong]:font-semibold",
  "[&_code]:font-mono [&_code]:text-sm [&_hr]:border-ui-border-base [&_pre]:overflow-x-auto",
].join(" ")

/** What the storefront makes of Markdown, in the admin's type. HTML in it and pictures are left out. */
export function MarkdownPreview({ text }: { text: string }) {
  return (
    <div className={LOOK}>
      <Suspense fallback={<Skeleton className="h-24" />}>
        <Markdown
          skipHtml
          unwrapDisallowed
          allowedElements={MARKDOWN_ELEMENTS}
          components={{ a: ({ href, children }) => <PreviewedLink href={href}>{children}</PreviewedLink> }}
        >
          {text}
        </Markdown>
      </Suspense>
    </div>
  )
}

/**
 * It says where it leads and leads nowhere: a page that is being written is not left by a slip of the mouse. As at the
 * storefront, it is a link only to https or to a page of the shop.
 */
const PreviewedLink = ({ href = "", children }: { href?: string; children?: ReactNode }) =>
  /^(https:\/\/|\/(?!\/))/.test(href) ? (
    <span title={href} className="text-ui-fg-interactive-hover underline">
      {children}
    </span>
  ) : (
    <span>{children}</span>
  )
