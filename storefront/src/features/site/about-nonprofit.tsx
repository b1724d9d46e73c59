import { env } from "@/lib/env"

/** Who is behind the shop, in the shop's own words; the official ones are a link away, once that link is set. */
export function AboutNonprofit() {
  const { NONPROFIT_URL } = env()
  return (
    <section aria-labelledby="about" className="page grid gap-x-16 gap-y-5 py-12 sm:py-16 lg:grid-cols-[5fr_8fr]">
      <h2 id="about" className="scroll-mt-6">
        The nonprofit behind the cards
      </h2>
      <div className="measure space-y-5">
        <p>
          SF-CESS is short for the San Francisco Coalition of Essential Small Schools. It works with new and
          long-standing schools, in San Francisco and beyond: it coaches their people, gives technical help and runs
          professional development, always about equity, inquiry and achievement. It is an affiliate center of the
          National Coalition of Essential Schools.
        </p>
        <p>
          To SF-CESS, equity is not handing everyone the same. It is something a school does on purpose, in its
          policies, its tools and its decisions, until students’ results are equally excellent whatever their
          circumstances. That asks for high expectations of everyone, for interrupting what has always been done, and
          for alliances between people who are different from each other.
        </p>
        {NONPROFIT_URL && (
          <p>
            <a href={NONPROFIT_URL} className="link">
              Read how SF-CESS says it, on its own site
            </a>
          </p>
        )}
      </div>
    </section>
  )
}
