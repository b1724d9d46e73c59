import type { SheetDeck } from "../contracts/order-sheet"
import { deckWordsOf, findDeck } from "./deck-headings"
import { headingWords } from "./heading-words"
import { SHIP_TO_FIELDS, type CellName, type ShipToField } from "./sheet-draft"

/** What a column may be called; where several columns could be a field, the one that stands first here is. */
const NAMES: Record<ShipToField, string> = {
  school:
    "school, school name, name school, site, site name, campus, building, location, location name, destination, destination name, organization, organisation, organization name, institution, company, company name, department, district, name",
  attention:
    "attention, attn, attention to, attn to, site contact, school contact, care of, c o, contact, contact name, contact person, receiver, receiver name, recipient, recipient name, receives, teacher, principal, person, name, first name, last name, full name",
  address_1:
    "street, street address, address 1, address line 1, address1, line 1, street 1, street line 1, address, addr, addr 1, mailing address, road",
  address_2:
    "address 2, address line 2, address2, line 2, street 2, street line 2, addr 2, suite, ste, apt, apartment, unit, room, floor, suite apt, apt suite, unit suite, address 3, line 3",
  city: "city, town, city town, municipality",
  province: "state, st, state code, province, state province, region",
  postal_code: "zip, zip code, zipcode, zip 4, zip postal code, postal code, postcode, postal, post code",
  phone: "phone, phone number, telephone, telephone number, tel, mobile, cell, phone no",
  email: "email, e mail, email address, e mail address, mail",
  note: "note, notes, delivery note, instructions, delivery instructions, special instructions, comment, comments, remarks, message",
}

/** Fields that take the text of several columns, such as a first and a last name. */
export const JOINED: readonly ShipToField[] = ["attention", "address_2", "note"]
const MAY_REPEAT = ["first name", "last name", "address 3", "line 3"]

/** Words that a heading may have in front of or behind what it means: "Ship-to school", "Contact phone (required)". */
const AROUND = new Set(
  "ship shipping shipto to deliver delivery mailing receiving required optional please enter the of your us usa".split(
    " ",
  ),
)
const WHOSE = new Set("school site location contact receiver recipient attn attention".split(" "))

const without = (words: string, left: ReadonlySet<string>) =>
  words
    .split(" ")
    .filter((word) => !left.has(word))
    .join(" ")

/** A heading's words as they stand, and with less and less around what they mean. */
function readings(heading: string): string[] {
  const bare = headingWords(heading.replace(/\(.*?\)/g, " "))
  const plain = without(bare, AROUND)
  return [...new Set([headingWords(heading), bare, plain, without(plain, WHOSE)])].filter((words) => words !== "")
}

type Match = { column: number; means: CellName; rank: number; repeats: boolean }

/** Each way in which a field's name fits a heading; a lower rank fits better. */
const fieldMatches = (heading: string, column: number): Match[] =>
  readings(heading).flatMap((words, shortened) =>
    SHIP_TO_FIELDS.flatMap((field) => {
      const place = NAMES[field].split(", ").indexOf(words)
      return place < 0
        ? []
        : [{ column, means: field, rank: shortened * 100 + place, repeats: MAY_REPEAT.includes(words) }]
    }),
  )

/**
 * What each heading of a row means; null where the shop does not know. Any case, spaces and punctuation will do, and so will
 * a deck's title, its first words, its handle or its SKU.
 */
export function meaningsOf(headings: readonly string[], decks: readonly SheetDeck[]): (CellName | null)[] {
  const means: (CellName | null)[] = headings.map(() => null)
  const taken = new Set<CellName>()
  const deckWords = deckWordsOf(decks)
  headings.forEach((heading, column) => {
    const deck = findDeck(heading, deckWords)
    if (!deck || taken.has(deck)) return
    taken.add(deck)
    means[column] = deck
  })
  const matches = headings.flatMap(fieldMatches).toSorted((a, b) => a.rank - b.rank)
  for (const { column, means: field, repeats } of matches) {
    if (means[column] || (taken.has(field) && !repeats)) continue
    taken.add(field)
    means[column] = field
  }
  return means
}
