import type { PackingSlip } from "../contracts/packing-slip"
import { runInWorker } from "../threads/run-in-worker"

/** The boxes of 300 schools are some ten seconds of laying out. */
const LIMITS = { seconds: 60, megabytes: 512 }

/** Slips as one PDF, laid out in a thread of its own: hundreds of pages would hold up every shopper meanwhile. */
export async function renderPackingSlips(slips: readonly PackingSlip[]): Promise<Buffer> {
  const pdf = await runInWorker(require.resolve("./packing-slips-worker"), slips, LIMITS)
  if (pdf instanceof Uint8Array) return Buffer.from(pdf)
  throw new Error("The packing slips became no PDF.")
}
