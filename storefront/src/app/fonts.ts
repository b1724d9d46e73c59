import localFont from "next/font/local"

/*
 * A typeface that is not there in time is left for the next page: one that came late would move every line below it.
 */

/** Headings: a soft serif whose letterforms follow its size. */
export const fraunces = localFont({
  src: "../../../node_modules/@fontsource-variable/fraunces/files/fraunces-latin-opsz-normal.woff2",
  weight: "100 900",
  variable: "--font-fraunces",
  display: "optional",
  adjustFontFallback: "Times New Roman",
})

/** Text and figures: drawn by the Braille Institute to tell letters apart. */
export const atkinson = localFont({
  src: "../../../node_modules/@fontsource-variable/atkinson-hyperlegible-next/files/atkinson-hyperlegible-next-latin-wght-normal.woff2",
  weight: "200 800",
  variable: "--font-atkinson",
  display: "optional",
  adjustFontFallback: "Arial",
})
