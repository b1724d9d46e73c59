/**
 * Data as the text of a script element. What staff or a calendar wrote is among it, so nothing in it may look like the
 * element's end or the start of a comment: each `<` is written as its escape, which JSON reads back as `<`.
 */
export const scriptText = (data: object) => JSON.stringify(data).replaceAll("<", "\\u003c")
