import { dirname } from "node:path"
import pdfmake from "pdfmake"
import type { TDocumentDefinitions } from "pdfmake/interfaces"

const fontsFile = require.resolve("pdfmake/fonts/Roboto.js")
const fontsFolder = dirname(fontsFile)
const roboto = (style: string) => `${fontsFolder}/Roboto/Roboto-${style}.ttf`

pdfmake.setFonts({
  Roboto: {
    normal: roboto("Regular"),
    bold: roboto("Medium"),
    italics: roboto("Italic"),
    bolditalics: roboto("MediumItalic"),
  },
})
// A document reads its fonts and nothing else, whatever a buyer has typed into it.
pdfmake.setLocalAccessPolicy((path) => path.startsWith(fontsFolder))
pdfmake.setUrlAccessPolicy(() => false)

/** A document as the bytes of a PDF. */
export const renderPdf = (document: TDocumentDefinitions): Promise<Buffer> => pdfmake.createPdf(document).getBuffer()
