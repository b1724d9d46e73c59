import { generateEntityId } from "@medusajs/framework/utils"
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { drawAnew } from "../draw-anew"

/** A name of its own for each, since the files on disk are told apart by it. */
export const drawAnewStep = createStep("draw-anew", async (input: { content: string }) => {
  const { bytes, width, height } = await drawAnew(Buffer.from(input.content, "base64"))
  const filename = `${generateEntityId(undefined, "site")}.webp`
  return new StepResponse({ content: bytes.toString("base64"), filename, width, height })
})
