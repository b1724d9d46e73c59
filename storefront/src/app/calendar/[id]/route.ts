import { readEventFile } from "@/features/events/read-event-file"

type Context = { params: Promise<{ id: string }> }

/** One event of the public calendar as a calendar file, for "add to my calendar". */
export async function GET(_request: Request, { params }: Context) {
  const file = await readEventFile((await params).id)
  if (file === null) return new Response("There is no such event.\n", { status: 404 })
  return new Response(file, {
    headers: {
      "content-type": "text/calendar; charset=utf-8",
      "content-disposition": 'attachment; filename="event.ics"',
      "cache-control": "public, max-age=300",
      "x-content-type-options": "nosniff",
    },
  })
}
