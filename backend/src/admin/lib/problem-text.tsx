import { Text } from "@medusajs/ui"

/** What went wrong, said at once to those who hear the page. */
export function ProblemText({ error, className = "" }: { error: Error | null; className?: string }) {
  if (!error) return null
  return (
    <Text role="alert" size="small" className={`text-ui-fg-error break-words ${className}`}>
      {error.message}
    </Text>
  )
}
