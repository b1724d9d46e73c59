import { connect } from "node:net"
import { SettingError } from "./setting-error.mjs"

const PORTS = { "postgres:": 5432, "postgresql:": 5432, "redis:": 6379, "rediss:": 6379 }

/**
 * Asked before anything is installed or built: is anybody there at all?
 * @param {string} setting
 * @param {string | null} address null when the setting is not used
 * @throws {SettingError} naming the setting; never the address, which may hold a password
 */
export async function assertReachable(setting, address) {
  if (!address) return
  const { hostname, port, protocol } = new URL(address)
  const target = {
    host: hostname.replace(/^\[|\]$/g, ""),
    port: Number(port || PORTS[/** @type {keyof typeof PORTS} */ (protocol)]),
  }
  await new Promise((resolve, reject) => {
    const fail = (/** @type {string} */ why) =>
      reject(new SettingError(setting, `nobody answers at ${target.host}:${target.port} (${why}).`))
    const socket = connect({ ...target, timeout: 5000 }, () => resolve(socket.destroy()))
    socket.on("timeout", () => fail("no answer within five seconds") ?? socket.destroy())
    socket.on("error", (/** @type {NodeJS.ErrnoException} */ error) => fail(error.code ?? error.message))
  })
}
