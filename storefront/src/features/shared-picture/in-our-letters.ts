/** What the fonts of the pictures surely draw, of their latin subset. */
const NOT_OURS =
  /[^\u0020-\u00ff\u0131\u0152\u0153\u02bb\u02bc\u02c6\u02da\u02dc\u2013\u2014\u2018-\u201e\u2022\u2026\u20ac\u2122]/gu

/**
 * A text without what the fonts cannot draw, such as an emoji: for that the library would ask other servers for more fonts,
 * and this one calls nobody.
 */
export const inOurLetters = (text: string) => text.replace(NOT_OURS, " ").replace(/\s+/g, " ").trim()
