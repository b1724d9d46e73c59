/** A link out of the site as staff see it. */
export type CheckedLink = {
  url: string
  /** Where it stands, in words, such as `Page "About"`; every place of it. */
  where: string[]
  /** False once it was found dead twice in a row. A link that was not checked yet counts as well. */
  ok: boolean
  /** What was found last, where it was not well. */
  fault: string | null
  checked_at: string | null
  failing_since: string | null
}
