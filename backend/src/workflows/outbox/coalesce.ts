/**
 * A function whose calls do not overlap: those that come while one is under way share a single run after it, which
 * therefore sees whatever they were called for. A rush of events so becomes two runs instead of hundreds.
 */
export function coalesce<Argument>(run: (argument: Argument) => Promise<void>): (argument: Argument) => Promise<void> {
  let current: Promise<void> | null = null
  let following: Promise<void> | null = null

  const start = (argument: Argument) => {
    current = run(argument).finally(() => (current = null))
    return current
  }
  return (argument) => {
    if (!current) return start(argument)
    const startNext = () => {
      following = null
      return start(argument)
    }
    following ??= current.then(startNext, startNext)
    return following
  }
}
