import { readdirSync, readFileSync } from "node:fs"
import { join } from "node:path"

/**
 * @typedef {object} Mail
 * @property {string} id the name of its file, without the ending
 * @property {string} to
 * @property {string} from
 * @property {string} subject
 * @property {string} html
 * @property {string} text
 * @property {string} sent_at ISO 8601
 * @property {string} kind
 * @property {{ filename: string, content_type: string, content: string }[]} [attachments] their content in base64
 */

const FILE = /^[\w.:+-]+\.json$/

/**
 * @param {string} folder
 * @returns {Mail[]} the newest first; names begin with the time
 */
export function listMails(folder) {
  const names = readdirSync(folder).filter((name) => FILE.test(name))
  return names
    .sort()
    .reverse()
    .map((name) => read(folder, name))
}

/**
 * @param {string} folder
 * @param {string} id
 * @returns {Mail | null} null when there is no such mail
 */
export function findMail(folder, id) {
  const name = `${id}.json`
  return FILE.test(name) && readdirSync(folder).includes(name) ? read(folder, name) : null
}

/**
 * @param {string} folder
 * @param {string} name
 * @returns {Mail}
 */
const read = (folder, name) => ({
  ...JSON.parse(readFileSync(join(folder, name), "utf8")),
  id: name.slice(0, -".json".length),
})
