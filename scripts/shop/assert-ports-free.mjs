import { createServer } from "node:net"
import { SettingError } from "./setting-error.mjs"

/**
 * @param {Record<string, number>} ports setting → port
 * @throws {SettingError} naming the first that cannot be listened on
 */
export async function assertPortsFree(ports) {
  for (const [setting, port] of Object.entries(ports)) {
    const fault = await whyNotFree(port)
    if (fault === "EADDRINUSE")
      throw new SettingError(setting, `port ${port} is taken by another program; stop it or set another port.`)
    if (fault) throw new SettingError(setting, `port ${port} cannot be listened on (${fault}); set another port.`)
  }
}

/**
 * Tried at every address and at this machine's own: a program that listens on one of them only would be missed by the other.
 * @param {number} port
 * @returns {Promise<string | null>} the system's error code, null when the port is free
 */
async function whyNotFree(port) {
  for (const host of [undefined, "127.0.0.1"]) {
    const fault = await listen(port, host).then(
      () => null,
      (/** @type {NodeJS.ErrnoException} */ error) => error.code ?? error.message,
    )
    if (fault) return fault
  }
  return null
}

/** @returns {Promise<number>} a port that nothing listens on */
export const freePort = () => listen(0)

/**
 * @template {string} Name
 * @param {Name[]} names
 * @returns {Promise<Record<Name, string>>} a port for each that nothing else listens on, and no two the same
 */
export async function freePorts(names) {
  /** @type {Set<number>} */
  const found = new Set()
  while (found.size < names.length) found.add(await freePort())
  const ports = [...found]
  return /** @type {Record<Name, string>} */ (
    Object.fromEntries(names.map((name, index) => [name, String(ports[index])]))
  )
}

/**
 * @param {number} port
 * @param {string} [host]
 * @returns {Promise<number>} the port, after it was listened on and given up again
 */
function listen(port, host) {
  return new Promise((resolve, reject) => {
    const server = createServer().once("error", reject)
    server.listen({ port, host, exclusive: true }, () => {
      const address = server.address()
      server.close(() => resolve(address && typeof address === "object" ? address.port : port))
    })
  })
}
