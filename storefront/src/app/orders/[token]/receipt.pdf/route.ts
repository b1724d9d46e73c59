import { readReceipt } from "@/features/orders/read-receipt"

type Context = { params: Promise<{ token: string }> }

export async function GET(_request: Request, { params }: Context) {
  const receipt = await readReceipt((await params).token)
  if (!receipt) return new Response("This link opens no receipt.\n", { status: 404 })
  return new Response(receipt.body, {
    headers: {
      "content-type": "application/pdf",
      "content-disposition": receipt.disposition,
      "cache-control": "private, no-store",
    },
  })
}
