// @ts-check
import { randomBytes } from "node:crypto"

const LETTERS = "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz"

/** @param {number} length */
export const randomText = (length) => Array.from(randomBytes(length), (byte) => LETTERS[byte % LETTERS.length]).join("")

/** @param {string} prefix Stripe's own, e.g. `pi` */
export const createId = (prefix) => `${prefix}_${randomText(24)}`
