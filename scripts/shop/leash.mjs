import { createInterface } from "node:readline"
import { signalGroup } from "./processes.mjs"
import { waitUntil } from "./wait-until.mjs"

/*
 * Reads "+pid" and "-pid" from the command that started it. When that pipe closes, because the command has ended or was killed,
 * it ends every process group that is still on the list, and then itself.
 */
const held = new Set()
for (const name of /** @type {const} */ (["SIGINT", "SIGTERM", "SIGHUP"])) process.on(name, () => {})
for await (const line of createInterface({ input: process.stdin })) {
  if (line.startsWith("+")) held.add(Number(line.slice(1)))
  else held.delete(Number(line.slice(1)))
}
for (const pid of held) signalGroup(pid, "SIGTERM")
await waitUntil(async () => ![...held].some((pid) => signalGroup(pid, 0)), { seconds: 5 })
for (const pid of held) signalGroup(pid, "SIGKILL")
