export type Crumb = { name: string; path: string }

/** The way from the home page to this one, which comes last. */
export const breadcrumbData = (way: readonly Crumb[], shopUrl: string) => ({
  "@context": "https://schema.org",
  "@type": "BreadcrumbList",
  itemListElement: [{ name: "Home", path: "/" }, ...way].map(({ name, path }, index) => ({
    "@type": "ListItem",
    position: index + 1,
    name,
    item: new URL(path, shopUrl).href,
  })),
})
