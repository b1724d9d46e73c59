"use client"

import Link from "next/link"
import { useRef, useState } from "react"
import { barButton, BarButton } from "./bar-button"
import { drawNext, drawPrevious, newFan, shuffleFan } from "./fan-state"
import { closeHelp, KeysHelp } from "./keys-help"
import { ProjectorCard } from "./projector-card"
import type { SampleCard } from "./sample-cards"
import { TimerBar } from "./timer-bar"
import { useFullScreen } from "./use-full-screen"
import { useProjectorKeys } from "./use-projector-keys"
import { useSwipe } from "./use-swipe"
import { useTimer } from "./use-timer"

const MINUTES = 5

type Props = { title: string; back: string; cards: SampleCard[] }

/** One card on the whole screen; the next by key, tap or clicker; a timer beside. It knows no address but the way back. */
export function Projector({ title, back, cards }: Props) {
  const [fan, setFan] = useState(() => drawNext(newFan(cards.length)))
  const timer = useTimer(MINUTES)
  const fullScreen = useFullScreen()
  const wayBack = useRef<HTMLAnchorElement>(null)
  const place = fan.drawn ?? 0
  const card = cards[fan.order[place] ?? 0]

  const next = () => setFan(drawNext)
  const previous = () => setFan(drawPrevious)
  const swipe = useSwipe({ onTap: next, onSwipe: (direction) => (direction === "left" ? next() : previous()) })
  useProjectorKeys({
    ArrowRight: next,
    PageDown: next,
    " ": next,
    ArrowLeft: previous,
    PageUp: previous,
    Enter: timer.toggle,
    Backspace: timer.reset,
    ArrowUp: () => timer.addMinutes(1),
    ArrowDown: () => timer.addMinutes(-1),
    // In full screen this key is the browser's, to leave it.
    Escape: () => {
      if (!closeHelp()) wayBack.current?.click()
    },
  })

  if (!card) return null
  return (
    <div data-deck={card.deck} className="projector gap-2 p-2 sm:gap-3 sm:p-3">
      <header className="flex items-center gap-2">
        <h1 className="mr-auto min-w-0 px-1 text-h3">{title}</h1>
        <KeysHelp />
        {fullScreen && (
          <BarButton onClick={fullScreen.toggle} className="max-sm:hidden">
            {fullScreen.on ? "Leave full screen" : "Full screen"}
          </BarButton>
        )}
        <Link ref={wayBack} href={back} className={barButton}>
          Close
        </Link>
      </header>
      <main id="content" tabIndex={-1} className="grid min-h-0">
        <ProjectorCard card={card} place={`Card ${place + 1} of ${cards.length}`} {...swipe} />
      </main>
      <footer className="flex flex-wrap items-center justify-between gap-2">
        <div className="flex items-center gap-2">
          <BarButton onClick={previous}>Previous</BarButton>
          <BarButton onClick={next}>Next</BarButton>
          <BarButton onClick={() => setFan(drawNext(shuffleFan(fan)))}>Shuffle</BarButton>
          <span aria-hidden="true" className="px-2 tabular-nums max-sm:hidden">
            {place + 1} of {cards.length}
          </span>
        </div>
        <TimerBar timer={timer} />
      </footer>
    </div>
  )
}
