export const dynamic = "force-dynamic"

/** Answers as soon as this server serves; what stands behind it is not its to report. */
export const GET = () => new Response("ok\n", { headers: { "cache-control": "no-store" } })
