import { Button, Container, Skeleton, Text } from "@medusajs/ui"
import { useQuery } from "@tanstack/react-query"
import type { DeadLink, LinksStatus } from "../../contracts/calendar"
import { formatMoment } from "../lib/format-moment"
import { ProblemText } from "../lib/problem-text"
import { SectionHeading } from "../lib/section-heading"
import { shopApi } from "../lib/shop-api"
import { useSave } from "../lib/use-save"

const queryKey = ["shop-links"]

/** Which links out of the site are dead. They stay on the site: whether one is to go, staff decide. */
export function LinksSection() {
  const links = useQuery({ queryKey, queryFn: () => shopApi<{ links: LinksStatus }>("/links") })
  const check = useSave(queryKey, "The links were checked.")
  const status = links.data?.links
  return (
    <Container className="divide-y p-0">
      <SectionHeading
        title="Dead links"
        about="The shop follows each link out of the site once a day and tells you here which ones lead nowhere. It removes none."
        action={
          <Button
            size="small"
            variant="secondary"
            isLoading={check.isPending}
            onClick={() => check.mutate({ path: "/links/check" })}
          >
            Check now
          </Button>
        }
      />
      {links.isPending && <Skeleton className="m-6 h-24" />}
      <ProblemText error={links.error ?? check.error} className="px-6 py-4" />
      {status && (
        <Text role="status" size="small" className="text-ui-fg-subtle px-6 py-4">
          {linksWords(status)}
        </Text>
      )}
      {status && status.dead.length > 0 && (
        <ul aria-label="Dead links" className="divide-y">
          {status.dead.map((link) => (
            <DeadLinkRow key={link.url} link={link} />
          ))}
        </ul>
      )}
    </Container>
  )
}

function linksWords({ checked_at, links, dead }: LinksStatus) {
  if (checked_at === null) return "No link was checked yet."
  const all = `Checked on ${formatMoment(checked_at)}: ${links} ${links === 1 ? "link" : "links"}`
  return dead.length === 0 ? `${all}, none of them dead.` : `${all}, ${dead.length} of them dead.`
}

function DeadLinkRow({ link: { url, fault, failing_since, places } }: { link: DeadLink }) {
  return (
    <li className="px-6 py-3">
      <a
        href={url}
        target="_blank"
        rel="noreferrer"
        className="text-ui-fg-interactive txt-compact-small break-all hover:underline"
      >
        {url}
      </a>
      <Text size="small" className="text-ui-fg-error break-words">
        {fault} Dead since {formatMoment(failing_since)}.
      </Text>
      <Text size="small" className="text-ui-fg-subtle break-words">
        On the site: {places.join(", ")}
      </Text>
    </li>
  )
}
