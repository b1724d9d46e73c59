import { parentPort, workerData } from "node:worker_threads"
import { packingSlipDocument } from "./packing-slip-document"
import { renderPdf } from "./render-pdf"

/** The thread in which a stack of slips is laid out; see render-packing-slips.ts. */
void renderPdf(packingSlipDocument(workerData)).then((pdf) => parentPort?.postMessage(pdf))
