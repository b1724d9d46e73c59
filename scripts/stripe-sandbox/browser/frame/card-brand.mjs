// @ts-check

/**
 * @typedef {object} Brand
 * @property {string} name as shown
 * @property {RegExp} starts
 * @property {number[]} lengths of the number
 * @property {number[]} groups of digits as printed
 * @property {number} code digits of the security code
 */

/** @type {Brand} */
const unknown = { name: "", starts: /^/, lengths: [16], groups: [4, 4, 4, 4, 3], code: 3 }

/** @type {Brand[]} */
const brands = [
  { ...unknown, name: "Visa", starts: /^4/, lengths: [16] },
  { ...unknown, name: "Mastercard", starts: /^(5[1-5]|2[2-7])/, lengths: [16] },
  { name: "Amex", starts: /^3[47]/, lengths: [15], groups: [4, 6, 5], code: 4 },
  { ...unknown, name: "Discover", starts: /^6(011|4[4-9]|5)/, lengths: [16] },
  { name: "Diners", starts: /^(36|38|39)/, lengths: [14], groups: [4, 6, 4], code: 3 },
  { ...unknown, name: "Diners", starts: /^30/, lengths: [16] },
  { ...unknown, name: "JCB", starts: /^35/, lengths: [16] },
  { ...unknown, name: "UnionPay", starts: /^(62|81)/, lengths: [16, 19] },
]

/** @param {string} digits @returns {Brand} */
export const brandOf = (digits) => brands.find((brand) => brand.starts.test(digits)) ?? unknown

/** @param {string} digits @returns {string} in the groups printed on the card */
export function groupDigits(digits) {
  const { groups } = brandOf(digits)
  let start = 0
  const parts = groups.map((length) => digits.slice(start, (start += length)))
  return parts.filter(Boolean).join(" ")
}

/** @param {string} digits */
export function passesLuhn(digits) {
  const sum = [...digits].reverse().reduce((total, digit, index) => {
    const doubled = Number(digit) * (index % 2 === 0 ? 1 : 2)
    return total + (doubled > 9 ? doubled - 9 : doubled)
  }, 0)
  return sum % 10 === 0
}
