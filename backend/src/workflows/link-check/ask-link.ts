import { readSettings } from "../../config/read-settings"
import type { LinkAnswer } from "../../modules/link-check/judge-link"
import { fetchOutside } from "../../outgoing/fetch-outside"
import { OutgoingFault } from "../../outgoing/outgoing-fault"

const LINK_SECONDS = 10

/** Asks whether a page is there: without its content first, and in full where the server does not like that. */
export async function askLink(url: string): Promise<LinkAnswer> {
  try {
    const head = await ask(url, "HEAD")
    return head.status < 400 ? head : await ask(url, "GET")
  } catch (error) {
    if (error instanceof OutgoingFault) return { kind: error.kind, message: error.message }
    throw error
  }
}

async function ask(url: string, method: "HEAD" | "GET"): Promise<{ status: number }> {
  const { TRUSTED_ORIGINS } = readSettings(process.env)
  const { status } = await fetchOutside(url, { method, seconds: LINK_SECONDS, trusted: TRUSTED_ORIGINS })
  return { status }
}
