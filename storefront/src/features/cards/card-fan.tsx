"use client"

import { useState, type CSSProperties, type KeyboardEvent } from "react"
import { Button } from "@/ui/button"
import { CardBack, CardFront } from "./card-face"
import { drawCard, drawNext, drawPrevious, flipCard, newFan, shuffleFan, type FanState } from "./fan-state"
import type { SampleCard } from "./sample-cards"
import { useSwipe } from "./use-swipe"

/** Degrees from the first card of the fan to the last, and at most from one to the next. */
const SPREAD = 60
const STEP = 13

const button = "min-h-12 px-2 font-semibold"

/**
 * A fan of real cards to draw from: by touch and mouse on the cards, by the buttons, and by the arrow keys while one of
 * these has the focus. What lies on the table is said in the line below it, so the table itself is for the eyes alone.
 */
export function CardFan({ cards }: { cards: SampleCard[] }) {
  const [fan, setFan] = useState(() => newFan(cards.length))
  const drawn = fan.drawn === null ? undefined : cards[fan.order[fan.drawn] ?? 0]

  const swipe = useSwipe({
    onTap: (target) => {
      const place = target.closest<HTMLElement>("[data-place]")?.dataset.place
      setFan((now) => (place === undefined ? flipCard(now) : drawCard(now, Number(place))))
    },
    onSwipe: (direction) => setFan(direction === "left" ? drawNext : drawPrevious),
  })
  const onKeyDown = (event: KeyboardEvent) => {
    const step = { ArrowRight: drawNext, ArrowLeft: drawPrevious }[event.key]
    if (!step || event.altKey || event.ctrlKey || event.metaKey || event.shiftKey) return
    event.preventDefault()
    setFan(step)
  }

  return (
    <div role="group" aria-label="Cards to draw from" onKeyDown={onKeyDown}>
      <div aria-hidden="true" className="fan" {...swipe}>
        <FanOfBacks cards={cards} fan={fan} />
        {drawn && (
          <span key={`${drawn.id} ${fan.shuffles}`} className="fan-drawn">
            <span className="fan-turn" data-face={fan.face}>
              <CardFront card={drawn} />
              <CardBack card={drawn} />
            </span>
          </span>
        )}
      </div>
      <p role="status" className="mt-3 text-center text-small text-muted">
        <FanWords fan={fan} drawn={drawn} count={cards.length} />
      </p>
      <div className="mt-3 grid grid-cols-3 gap-2 sm:gap-3">
        <Button look="quiet" className={button} onClick={() => setFan(drawNext)}>
          {drawn ? "Next" : "Draw"}
        </Button>
        <Button look="quiet" className={button} onClick={() => setFan(flipCard)}>
          Flip
        </Button>
        <Button look="quiet" className={button} onClick={() => setFan(shuffleFan(fan))}>
          Shuffle
        </Button>
      </div>
    </div>
  )
}

/** How far a card of the fan is from its middle, and by how much each is turned. */
type Placing = CSSProperties & { "--place"?: number; "--step"?: string }
const placedAt = (place: number): Placing => ({ "--place": place })

function FanOfBacks({ cards, fan }: { cards: SampleCard[]; fan: FanState }) {
  const last = cards.length - 1
  const style: Placing = { "--step": `${Math.min(STEP, SPREAD / Math.max(last, 1))}deg` }
  return (
    <span
      key={fan.shuffles}
      className="fan-backs"
      data-gathers={fan.shuffles > 0}
      data-open={fan.drawn === null}
      style={style}
    >
      {fan.order.map((card, place) => {
        const shown = cards[card]
        if (!shown) return null
        return (
          <span
            key={shown.id}
            data-place={place}
            data-taken={place === fan.drawn}
            className="fan-back"
            style={placedAt(place - last / 2)}
          >
            <CardBack card={shown} />
          </span>
        )
      })}
    </span>
  )
}

type WordsProps = { fan: FanState; drawn: SampleCard | undefined; count: number }

function FanWords({ fan, drawn, count }: WordsProps) {
  if (!drawn) return `${count} sample cards, ${fan.shuffles > 0 ? "shuffled and " : ""}face down`
  const place = `Card ${(fan.drawn ?? 0) + 1} of ${count}`
  if (fan.face === "down") return `${place}, face down`
  return (
    <>
      {place}
      <span className="sr-only">: {drawn.words}</span>
    </>
  )
}
