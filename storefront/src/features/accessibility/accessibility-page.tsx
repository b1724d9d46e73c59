import { env } from "@/lib/env"
import { OutgoingLink } from "@/ui/outgoing-link"
import { PrintButton } from "@/ui/print-button"
import { CriteriaTable } from "./criteria-table"
import { CONFORMANCE } from "./criterion"
import { Feedback } from "./feedback"
import { CRITERIA, METHODS, NOT_DONE, NOT_OURS } from "./report"
import { ReportFacts } from "./report-facts"

/** The conformance report, in the form that schools and districts keep in their vendor files. */
export function AccessibilityPage() {
  const { SELLER_EMAIL } = env()
  return (
    <article className="page max-w-5xl py-10 sm:py-14 print:max-w-none print:p-0">
      <header className="measure">
        <h1>Accessibility</h1>
        <p className="mt-4 text-lead text-muted">
          The shop is meant for everybody who works in a school. This is how far it meets WCAG 2.2 at level AA,
          criterion by criterion, with what we have not looked at yet.
        </p>
        <div className="mt-6 flex flex-wrap items-center gap-x-5 gap-y-2 print:hidden">
          <PrintButton />
          <p className="text-muted">For a vendor file, choose “Save as PDF” as the printer.</p>
        </div>
      </header>
      <Feedback email={SELLER_EMAIL} />
      <section className="mt-12">
        <h2>Accessibility Conformance Report</h2>
        <p className="mt-3 measure text-muted">
          WCAG edition, in the form of the VPAT® 2.5 of the Information Technology Industry Council (ITI).
        </p>
        <ReportFacts email={SELLER_EMAIL} />
      </section>
      <section className="mt-10 measure">
        <h3>Evaluation methods used</h3>
        <List items={METHODS} />
        <p className="mt-3 font-semibold">{NOT_DONE}</p>
      </section>
      <section className="mt-10 measure">
        <h3>What the report is not about</h3>
        <List items={NOT_OURS} />
      </section>
      <Standards />
      <section className="mt-10 measure">
        <h3>Terms</h3>
        <dl className="mt-3 space-y-2">
          {Object.values(CONFORMANCE).map(({ name, means }) => (
            <div key={name}>
              <dt className="inline font-semibold">{name}: </dt>
              <dd className="inline">{means}</dd>
            </div>
          ))}
        </dl>
      </section>
      <section className="mt-12 space-y-10">
        <h2>WCAG 2.2 report</h2>
        <CriteriaTable
          caption="Table 1: Success Criteria, Level A"
          criteria={CRITERIA.filter(({ level }) => level === "A")}
        />
        <CriteriaTable
          caption="Table 2: Success Criteria, Level AA"
          criteria={CRITERIA.filter(({ level }) => level === "AA")}
        />
        <p className="measure text-muted">
          4.1.1 Parsing is obsolete and no longer part of WCAG 2.2; for WCAG 2.0 and 2.1 it is to be taken as supported.
          Level AAA was not evaluated.
        </p>
      </section>
    </article>
  )
}

function List({ items }: { items: readonly string[] }) {
  return (
    <ul className="mt-3 list-disc space-y-2 pl-5">
      {items.map((item) => (
        <li key={item}>{item}</li>
      ))}
    </ul>
  )
}

const STANDARDS = [
  { name: "Web Content Accessibility Guidelines 2.0", href: "https://www.w3.org/TR/WCAG20/" },
  { name: "Web Content Accessibility Guidelines 2.1", href: "https://www.w3.org/TR/WCAG21/" },
  { name: "Web Content Accessibility Guidelines 2.2", href: "https://www.w3.org/TR/WCAG22/" },
] as const

function Standards() {
  return (
    <section className="mt-10 measure">
      <h3>Applicable standards</h3>
      <ul className="mt-3 list-disc space-y-2 pl-5">
        {STANDARDS.map(({ name, href }) => (
          <li key={href}>
            <OutgoingLink href={href}>{name}</OutgoingLink>: level A yes, level AA yes, level AAA no
          </li>
        ))}
      </ul>
    </section>
  )
}
