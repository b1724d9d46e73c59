export const NONPROFIT_NAME = "San Francisco Coalition of Essential Small Schools"

/** What the shop's settings say of the nonprofit; what is not set is not said. */
export type NonprofitFacts = { shopUrl: string; nonprofitUrl: string | null; email?: string }

/** One node for the nonprofit on every page, so that search engines take the mentions for the same organization. */
const idOf = (shopUrl: string) => new URL("/#nonprofit", shopUrl).href

/** The nonprofit as seller or organizer. */
export const nonprofitRef = (shopUrl: string) =>
  ({ "@type": "NGO", "@id": idOf(shopUrl), name: NONPROFIT_NAME, url: shopUrl }) as const

/** Who is behind the shop. Its tax status under US law was never told to the shop, so `nonprofitStatus` is left out. */
export const nonprofitData = ({ shopUrl, nonprofitUrl, email }: NonprofitFacts) => ({
  "@context": "https://schema.org",
  ...nonprofitRef(shopUrl),
  alternateName: "SF-CESS",
  description: "A nonprofit that coaches schools on equity, inquiry and achievement.",
  ...(nonprofitUrl && { sameAs: [nonprofitUrl] }),
  ...(email && { email }),
})

/** The shop itself, whose name search engines show above its pages. */
export const shopData = (shopUrl: string, name: string) => ({
  "@context": "https://schema.org",
  "@type": "WebSite",
  name,
  url: shopUrl,
  publisher: { "@id": idOf(shopUrl) },
})
