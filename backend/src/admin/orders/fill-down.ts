/**
 * A column as it comes from a spreadsheet, a line each, spread over the fields from `start` on; what there is no field for
 * is left out, and so are empty lines at the end.
 */
export function fillDown(ids: readonly string[], start: string, pasted: string): Record<string, string> {
  const words = pasted.replace(/\s+$/, "").split(/\r\n|\r|\n/)
  const fields = ids.slice(ids.indexOf(start))
  return Object.fromEntries(
    fields.slice(0, words.length).map((id, index) => [id, words[index]!.split("\t")[0]!.trim()]),
  )
}

export const isColumn = (pasted: string): boolean => /[\r\n]/.test(pasted.trim())
