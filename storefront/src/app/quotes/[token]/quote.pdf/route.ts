import { readQuotePdf } from "@/features/quotes/read-quote-pdf"

type Context = { params: Promise<{ token: string }> }

export async function GET(_request: Request, { params }: Context) {
  const pdf = await readQuotePdf((await params).token)
  if (!pdf) return new Response("This link opens no quote.\n", { status: 404 })
  return new Response(pdf.body, {
    headers: {
      "content-type": "application/pdf",
      "content-disposition": pdf.disposition,
      "cache-control": "private, no-store",
    },
  })
}
