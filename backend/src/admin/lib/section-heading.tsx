import { Heading, Text } from "@medusajs/ui"
import { ReactNode } from "react"

type Props = { title: string; about: string; level?: "h1" | "h2"; action?: ReactNode }

/** The head of a container: what it is, in a sentence what it is for, and the one thing to do with all of it. */
export function SectionHeading({ title, about, level = "h2", action }: Props) {
  return (
    <div className="flex flex-wrap items-start justify-between gap-4 px-6 py-4">
      <div>
        <Heading level={level}>{title}</Heading>
        <Text size="small" className="text-ui-fg-subtle max-w-prose">
          {about}
        </Text>
      </div>
      {action}
    </div>
  )
}
