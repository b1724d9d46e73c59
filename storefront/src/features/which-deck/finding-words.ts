import type { Finding, Need } from "./find-deck"

type Reason = Pick<Extract<Finding, { kind: "deck" }>, "finder" | "count" | "rounds">

/** Why so many decks, and how often there is time for a round. */
export function reasonWords({ finder, count, rounds }: Reason, { people, minutes }: Need): string {
  const { people_per_deck, minutes_per_round } = finder
  const served =
    people_per_deck === 1 ? "One deck serves one person" : `One deck serves up to ${people_per_deck} people`
  const need = count === 1 ? "so one is enough" : `so ${people} of you need ${count}`
  const time = rounds === 1 ? "there is time for one round" : `there is time for ${rounds} rounds`
  return `${served}, ${need}. A round takes ${minutes_per_round} of your ${minutes} minutes: ${time}.`
}

/** "1 deck", "3 decks". */
export const countWords = (count: number) => (count === 1 ? "1 deck" : `${count} decks`)
