/*
 * How often each tag was expired in this process. Next notes when a tag was expired and when an entry was stored; what was
 * read before and stored after counts as fresh to it, and would be shown until its time is over. So a kept read carries,
 * beside each tag, how often it had been expired when the read began, and counts no more once that number is old.
 */

/** The cache handler and the pages are loaded apart from each other: what they share hangs on the process. */
const KEY = Symbol.for("deck-shop.cache-expiries")

/** @type {Map<string, number>} */
const expiries = Reflect.get(globalThis, KEY) ?? new Map()
Reflect.set(globalThis, KEY, expiries)

const MARK = "@"

/**
 * Tags for a read that begins now: the plain ones, by which they are expired, and each with its number.
 * @param {string[]} tags
 * @returns {string[]}
 */
export const stampedTags = (tags) => tags.flatMap((tag) => [tag, `${tag}${MARK}${expiries.get(tag) ?? 0}`])

/**
 * From now on what was read under these tags is old, also where it is stored only later.
 * @param {string[]} tags
 */
export function countExpiry(tags) {
  for (const tag of tags) expiries.set(tag, (expiries.get(tag) ?? 0) + 1)
}

/**
 * Whether none of the stamped tags was expired since its read began.
 * @param {readonly string[]} tags of an entry, plain ones and stamped
 */
export const areCurrent = (tags) =>
  tags.every((tag) => {
    const at = tag.lastIndexOf(MARK)
    return at < 0 || tag.slice(at + 1) === String(expiries.get(tag.slice(0, at)) ?? 0)
  })
