import { uploadFilesStep } from "@medusajs/medusa/core-flows"
import { createWorkflow, transform, WorkflowResponse } from "@medusajs/framework/workflows-sdk"
import { drawAnewStep } from "./steps/draw-anew-step"
import { createSitePictureStep } from "./steps/create-site-picture-step"

/** Keeps a picture that staff upload, drawn anew, in the shop's files. `content` is the upload in base64. */
export const keepSitePictureWorkflow = createWorkflow("keep-site-picture", (input: { content: string }) => {
  const drawn = drawAnewStep(input)
  const upload = transform({ drawn }, ({ drawn: { content, filename } }) => ({
    files: [{ filename, mimeType: "image/webp", content, access: "public" as const }],
  }))
  const files = uploadFilesStep(upload)
  const picture = transform({ drawn, files }, ({ drawn: { width, height }, files: [file] }) => ({
    file_key: file!.id,
    width,
    height,
  }))
  return new WorkflowResponse(createSitePictureStep(picture))
})
