import { ArrowUpRightOnBox } from "@medusajs/icons"
import { Button, Copy, Input, Prompt, Skeleton } from "@medusajs/ui"
import { useQuery } from "@tanstack/react-query"
import type { StaffSiteEntry } from "../../contracts/site-content"
import { ProblemText } from "../lib/problem-text"
import { shopApi } from "../lib/shop-api"

/** The link under which an entry is seen as visitors will see it, to open or to send to somebody. */
export function PreviewLink({ entry, onClose }: { entry: StaffSiteEntry; onClose: () => void }) {
  const link = useQuery({
    queryKey: ["shop-site-preview-link", entry.id],
    queryFn: () => shopApi<{ url: string }>(`/site/entries/${entry.id}/preview-link`, { method: "POST" }),
  })
  const url = link.data?.url
  return (
    <Prompt open variant="confirmation" onOpenChange={(open) => !open && onClose()}>
      <Prompt.Content>
        <Prompt.Header>
          <Prompt.Title>Preview of {entry.title}</Prompt.Title>
          <Prompt.Description>
            Whoever has this link sees it as it is saved, published or not, for fourteen days.
          </Prompt.Description>
        </Prompt.Header>
        <div className="flex items-center gap-x-2 px-6 pt-4">
          {link.isPending && <Skeleton className="h-8 flex-1" />}
          <ProblemText error={link.error} />
          {url && (
            <>
              <Input
                readOnly
                size="small"
                value={url}
                aria-label="Preview link"
                className="min-w-0"
                onFocus={(event) => event.target.select()}
              />
              <Copy content={url} aria-label="Copy the link" />
            </>
          )}
        </div>
        <Prompt.Footer>
          <Prompt.Cancel>Close</Prompt.Cancel>
          {url && (
            <Button size="small" asChild>
              <a href={url} target="_blank" rel="noreferrer">
                Open <ArrowUpRightOnBox />
              </a>
            </Button>
          )}
        </Prompt.Footer>
      </Prompt.Content>
    </Prompt>
  )
}
