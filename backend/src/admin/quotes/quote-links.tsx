import { Button, Container, StatusBadge, Table, Text, usePrompt } from "@medusajs/ui"
import type { QuoteForStaff } from "../../contracts/quote-for-staff"
import { formatMoment } from "../lib/format-moment"
import { ProblemText } from "../lib/problem-text"
import { SectionHeading } from "../lib/section-heading"
import { useQuoteAct } from "./use-quote"

type Link = QuoteForStaff["links"][number]

/** Who can open the quote. What a link's secret is nobody knows but whoever got it. */
export function QuoteLinks({ shown: { id, links } }: { shown: QuoteForStaff }) {
  const act = useQuoteAct(id)
  const prompt = usePrompt()
  const revoke = async (link: Link) => {
    const sure = await prompt({
      title: `Revoke this link of ${link.email}?`,
      description: "It opens nothing any more. A new mail brings a new one.",
      confirmText: "Revoke",
      cancelText: "Keep it",
    })
    if (sure) act.mutate({ verb: `links/${link.id}/revoke`, done: "The link is revoked." })
  }
  return (
    <Container className="divide-y p-0">
      <SectionHeading
        title="Links"
        about="Every mail with the quote makes a link of its own. The secrets are kept nowhere."
      />
      <ProblemText error={act.error} className="px-6 py-4" />
      {links.length === 0 && (
        <Text size="small" className="text-ui-fg-subtle px-6 py-4">
          Nobody has a link yet.
        </Text>
      )}
      {links.length > 0 && (
        <div className="max-h-96 overflow-auto" role="region" aria-label="Links to this quote" tabIndex={0}>
          <Table className="min-w-[44rem]">
            <Table.Header>
              <Table.Row>
                {["For", "Role", "Made", "Opened", "Actions"].map((heading) => (
                  <Table.HeaderCell key={heading}>{heading}</Table.HeaderCell>
                ))}
              </Table.Row>
            </Table.Header>
            <Table.Body>
              {links.map((link) => (
                <Table.Row key={link.id}>
                  <Table.Cell className="max-w-64 truncate" title={link.email}>
                    {link.email}
                  </Table.Cell>
                  <Table.Cell>{link.role === "approver" ? "Approver" : "Requester"}</Table.Cell>
                  <Table.Cell className="whitespace-nowrap">{formatMoment(link.made_at)}</Table.Cell>
                  <Table.Cell className="whitespace-nowrap">
                    {link.opened_at ? formatMoment(link.opened_at) : "Not yet"}
                  </Table.Cell>
                  <Table.Cell>
                    {link.revoked_at ? (
                      <StatusBadge color="grey">Revoked</StatusBadge>
                    ) : (
                      <Button
                        size="small"
                        variant="transparent"
                        aria-label={`Revoke the link of ${link.email}, made ${formatMoment(link.made_at)}`}
                        disabled={act.isPending}
                        onClick={() => void revoke(link)}
                      >
                        Revoke
                      </Button>
                    )}
                  </Table.Cell>
                </Table.Row>
              ))}
            </Table.Body>
          </Table>
        </div>
      )}
    </Container>
  )
}
