import { errorMessage } from "../error-message"
import { FeedReading } from "./calendar-occurrence"
import { runInWorker } from "../threads/run-in-worker"

/** Many times what a calendar of five megabytes needs. */
const LIMITS = { seconds: 10, megabytes: 256 }

/** Reads a feed's text in a thread of its own, so that a hostile one costs the shop some seconds of one core and no more. */
export async function readFeedApart(text: string, now: Date): Promise<FeedReading> {
  try {
    return FeedReading.parse(await runInWorker(require.resolve("./read-feed-worker"), { text, now }, LIMITS))
  } catch (error) {
    return { fault: `Reading it was given up: ${errorMessage(error)}` }
  }
}
