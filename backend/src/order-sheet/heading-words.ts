/** A heading's words: no case, accents or punctuation. */
export const headingWords = (heading: string) =>
  heading
    .normalize("NFD")
    .replace(/[\u0300-\u036f]/g, "")
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, " ")
    .trim()
