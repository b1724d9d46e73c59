"use client"

import { useEffect, useState } from "react"
import { followFacts } from "./follow-facts"

type Props = { watch: string; seen: string[] }

/** Says what has changed since the page was made; the page itself stays as it is until the visitor asks for it anew. */
export function NewsNotice({ watch, seen }: Props) {
  const [facts, setFacts] = useState(seen)
  useEffect(() => followFacts(watch, setFacts), [watch])
  const news = facts.filter((fact) => !seen.includes(fact))
  return (
    <div role="status" className="news-place">
      {news.length > 0 && (
        <div className="flex flex-wrap items-center justify-between gap-x-6 gap-y-1 panel border-edge px-5 py-3 shadow-raised">
          <div>
            {news.map((fact) => (
              <p key={fact}>{fact}</p>
            ))}
          </div>
          <button
            type="button"
            onClick={() => location.reload()}
            className="min-h-11 cursor-pointer font-semibold link"
          >
            Show the page anew
          </button>
        </div>
      )}
    </div>
  )
}
