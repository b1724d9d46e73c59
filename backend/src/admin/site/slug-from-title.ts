/** An address that a title suggests: "What’s équity?" → "whats-equity". At most 60 characters, cut between words. */
export function slugFromTitle(title: string): string {
  const words = title
    .normalize("NFKD")
    .replace(/[\p{M}'’]/gu, "")
    .toLowerCase()
    .split(/[^a-z0-9]+/)
    .filter(Boolean)
  let slug = ""
  for (const word of words) {
    const longer = slug ? `${slug}-${word}` : word.slice(0, 60)
    if (longer.length > 60) break
    slug = longer
  }
  return slug
}
