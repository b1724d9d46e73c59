import { createReadStream, statSync, watchFile } from "node:fs"
import { createInterface } from "node:readline"

/**
 * Shows on the terminal what is written to a log from now on.
 * @param {string} file
 * @param {string} name put before each line
 */
export function followLog(file, name) {
  let seen = statSync(file).size
  watchFile(file, { interval: 300 }, ({ size }) => {
    // A process that starts anew begins its log anew.
    const start = size < seen ? 0 : seen
    seen = size
    if (size === start) return
    const lines = createInterface({ input: createReadStream(file, { start, end: size - 1 }) })
    lines.on("line", (line) => console.log(`[${name}] ${line}`))
  })
}
