import { parentPort, workerData } from "node:worker_threads"
import { readFeed } from "./read-feed"

/** The thread in which a feed's text is taken apart; see read-feed-apart.ts. */
parentPort?.postMessage(readFeed(workerData.text, workerData.now))
