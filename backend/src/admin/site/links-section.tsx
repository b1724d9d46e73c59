import { Button, Container, Skeleton, Text } from "@medusajs/ui"
import { useQuery } from "@tanstack/react-query"
import type { CheckedLink } from "../../contracts/link-check"
import { linksWords } from "./links-words"
import { formatMoment } from "../lib/format-moment"
import { ProblemText } from "../lib/problem-text"
import { SectionHeading } from "../lib/section-heading"
import { shopApi } from "../lib/shop-api"
import { useSave } from "../lib/use-save"

const queryKey = ["shop-links"]

/** Which links out of the site are dead. They stay on the site: whether one is to go, staff decide. */
export function LinksSection() {
  const links = useQuery({ queryKey, queryFn: () => shopApi<{ links: CheckedLink[] }>("/links") })
  const check = useSave(queryKey, "The links were checked.")
  const dead = links.data?.links.filter(({ ok }) => !ok)
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
      {links.data && (
        <Text role="status" size="small" className="text-ui-fg-subtle px-6 py-4">
          {linksWords(links.data.links)}
        </Text>
      )}
      {dead && dead.length > 0 && (
        <ul aria-label="Dead links" className="divide-y">
          {dead.map((link) => (
            <DeadLinkRow key={link.url} link={link} />
          ))}
        </ul>
      )}
    </Container>
  )
}

function DeadLinkRow({ link: { url, fault, failing_since, where } }: { link: CheckedLink }) {
  return (
    <li className="px-6 py-3">
      <a
        href={url}
        target="_blank"
        rel="noreferrer"
        className="text-ui-fg-interactive-hover txt-compact-small break-all hover:underline"
      >
        {url}
      </a>
      <Text size="small" className="text-ui-fg-error break-words">
        {fault} {failing_since && `Dead since ${formatMoment(failing_since)}.`}
      </Text>
      <Text size="small" className="text-ui-fg-subtle break-words">
        On the site: {where.join(", ")}
      </Text>
    </li>
  )
}
