import { statSync } from "node:fs"
import { basename } from "node:path"

/** Started last, each of these would leave one worker with nothing to do for minutes. */
const LONG = ["rush.spec.ts", "crash.spec.ts", "recovery.spec.ts", "outage.spec.ts"]

const place = (path) => {
  const long = LONG.indexOf(basename(path))
  return long === -1 ? LONG.length : long
}

/** The order of the suites where no run before says how long each takes, as in a clean clone: the long ones, then by size. */
export default class LongestFirst {
  sort(tests) {
    const size = ({ path }) => statSync(path).size
    return tests.toSorted((a, b) => place(a.path) - place(b.path) || size(b) - size(a))
  }

  allFailedTests(tests) {
    return tests
  }

  cacheResults() {}
}
