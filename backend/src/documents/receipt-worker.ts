import { parentPort, workerData } from "node:worker_threads"
import { receiptDocument } from "./receipt-document"
import { renderPdf } from "./render-pdf"

/** The thread in which the receipt of an order for many schools is laid out; see render-receipt.ts. */
void renderPdf(receiptDocument(workerData)).then((pdf) => parentPort?.postMessage(pdf))
