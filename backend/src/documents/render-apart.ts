import { MedusaError } from "@medusajs/framework/utils"
import { runInWorker } from "../threads/run-in-worker"

/** Three hundred schools are some ten seconds of laying out. */
const LIMITS = { seconds: 60, megabytes: 512 }

/**
 * A document as a PDF, laid out in a thread of its own: hundreds of pages would hold up every shopper meanwhile.
 * @param worker path of the file that renders it in that thread
 */
export async function renderApart(worker: string, data: unknown): Promise<Buffer> {
  const pdf = await runInWorker(worker, data, LIMITS)
  if (pdf instanceof Uint8Array) return Buffer.from(pdf)
  throw new MedusaError(MedusaError.Types.UNEXPECTED_STATE, "The document became no PDF.")
}
