import { countWords, reasonWords } from "./finding-words"

const finding = (people_per_deck: number, count: number, rounds: number) => ({
  finder: { purpose: "Opening", people_per_deck, minutes_per_round: 15 },
  count,
  rounds,
})

it("says why so many decks, and how often there is time for a round", () => {
  const need = { people: 24, minutes: 45, purpose: "Opening" }
  expect(reasonWords(finding(10, 3, 3), need)).toBe(
    "One deck serves up to 10 people, so 24 of you need 3. A round takes 15 of your 45 minutes: there is time for 3 rounds.",
  )
  expect(reasonWords(finding(30, 1, 1), { ...need, minutes: 20 })).toBe(
    "One deck serves up to 30 people, so one is enough. A round takes 15 of your 20 minutes: there is time for one round.",
  )
  expect([1, 3].map(countWords)).toEqual(["1 deck", "3 decks"])
})
