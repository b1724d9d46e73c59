// @ts-check

/**
 * Finds the route of a request; `:id` in a route's path stands for one segment.
 * @template {{ method: string, path: string }} R
 * @param {readonly R[]} routes
 * @param {string} method
 * @param {string} pathname
 * @returns {{ route: R, path: { id: string } } | undefined}
 */
export function matchRoute(routes, method, pathname) {
  const given = pathname.split("/")
  for (const route of routes) {
    const wanted = route.path.split("/")
    if (route.method !== method || wanted.length !== given.length) continue
    if (!wanted.every((segment, index) => segment === ":id" || segment === given[index])) continue
    const id = given[wanted.indexOf(":id")] ?? ""
    return { route, path: { id: decodeSegment(id) } }
  }
  return undefined
}

/** A malformed escape names nothing that exists. @param {string} segment */
function decodeSegment(segment) {
  try {
    return decodeURIComponent(segment)
  } catch {
    return segment
  }
}
