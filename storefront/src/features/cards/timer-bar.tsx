import { BarButton } from "./bar-button"
import { clockWords, type useTimer } from "./use-timer"
import { useWakeLock } from "./use-wake-lock"

/** The timer's figures and buttons. That it is over is seen and said, never heard. */
export function TimerBar({ timer }: { timer: ReturnType<typeof useTimer> }) {
  const { left, length, running, over } = timer
  useWakeLock(running)
  return (
    <div role="group" aria-label="Timer" className="flex flex-wrap items-center gap-2">
      <BarButton onClick={() => timer.addMinutes(-1)} aria-label="One minute less">
        −
      </BarButton>
      <p
        role="timer"
        aria-label="Time left"
        className={`min-w-[4.5ch] rounded-control px-1 text-center font-display text-h2 tabular-nums ${over ? "bg-(--on-table) text-(--table)" : ""}`}
      >
        {clockWords(left)}
      </p>
      <BarButton onClick={() => timer.addMinutes(1)} aria-label="One minute more">
        +
      </BarButton>
      <BarButton onClick={timer.toggle}>{running ? "Pause" : "Start"}</BarButton>
      {(over || left < length) && <BarButton onClick={timer.reset}>Reset</BarButton>}
      <p role="status" className="font-semibold empty:hidden">
        {over ? "Time is up." : ""}
      </p>
    </div>
  )
}
