import type { PackingSlip } from "../contracts/packing-slip"
import { renderApart } from "./render-apart"

/** Slips as one PDF. */
export const renderPackingSlips = (slips: readonly PackingSlip[]): Promise<Buffer> =>
  renderApart(require.resolve("./packing-slips-worker"), slips)
