import { after } from "next/server"
import { z } from "zod"
import { expireKeptPages } from "@/features/site/expire-kept-pages"
import { bringsSecret } from "@/lib/bearer"
import { env } from "@/lib/env"

const Expire = z.object({ tags: z.array(z.string().min(1).max(256)).min(1).max(100) })

const answer = (status: number, message: string) => Response.json({ message }, { status })

/** The backend's outbox says which kept reads are old. It tries again until the answer is 200. */
export async function POST(request: Request) {
  if (!bringsSecret(request, env().REVALIDATE_SECRET)) return answer(401, "The secret is wrong.")
  const input = Expire.safeParse(await request.json().catch(() => null))
  if (!input.success) return answer(400, 'Send {tags: ["…"]}.')

  const { origin } = new URL(request.url)
  const paths = await expireKeptPages(input.data.tags)
  // Made here, the new pages keep no shopper waiting; one after another, so that whoever is in the shop has the rest of it.
  after(async () => {
    for (const path of paths) await fetch(origin + path)
  })
  return answer(200, "Expired.")
}
