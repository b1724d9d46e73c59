import { shuffle } from "./shuffle"

/** Cards in an order, one of them perhaps drawn. */
export type FanState = {
  /** Which card lies at which place. */
  order: readonly number[]
  /** The place of the drawn card; null while all lie in the fan. */
  drawn: number | null
  face: "up" | "down"
  /** How often they were shuffled. */
  shuffles: number
}

export const newFan = (count: number): FanState => ({
  order: Array.from({ length: count }, (_, index) => index),
  drawn: null,
  face: "down",
  shuffles: 0,
})

/** Draws the card at a place and turns it up; beyond the last comes the first. */
export const drawCard = (fan: FanState, place: number): FanState => ({
  ...fan,
  drawn: (place + fan.order.length) % fan.order.length,
  face: "up",
})

/** The next card, or the one before; from an untouched fan the first or the last. */
export const drawNext = (fan: FanState) => drawCard(fan, fan.drawn === null ? 0 : fan.drawn + 1)
export const drawPrevious = (fan: FanState) => drawCard(fan, (fan.drawn ?? 0) - 1)

/** Turns the drawn card over; where none is, one is drawn. */
export const flipCard = (fan: FanState): FanState =>
  fan.drawn === null ? drawNext(fan) : { ...fan, face: fan.face === "up" ? "down" : "up" }

/** All cards back in the fan, in an order of chance. */
export const shuffleFan = (fan: FanState, random?: () => number): FanState => ({
  order: shuffle(fan.order, random),
  drawn: null,
  face: "down",
  shuffles: fan.shuffles + 1,
})
