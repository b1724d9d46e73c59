import { sendTemplate } from "@/features/order-sheet/sheet-file"

export const GET = () => sendTemplate("xlsx")
