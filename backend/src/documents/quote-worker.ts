import { parentPort, workerData } from "node:worker_threads"
import { quoteDocument } from "./quote-document"
import { renderPdf } from "./render-pdf"

/** The thread in which a quote is laid out; see render-quote.ts. */
void renderPdf(quoteDocument(workerData.quote, workerData.newest)).then((pdf) => parentPort?.postMessage(pdf))
