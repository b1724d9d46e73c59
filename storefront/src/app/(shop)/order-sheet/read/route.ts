import { answerCall } from "@/features/checkout/answer-call"
import { readUploadedSheet } from "@/features/order-sheet/sheet-file"

/** The body is the file as the browser has it; the answer its rows with what is to be mended. */
export const POST = (request: Request) => answerCall(request, () => readUploadedSheet(request))
