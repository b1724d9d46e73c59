import { BarButton } from "./bar-button"

const HELP = "projector-keys"

const KEYS = [
  ["→, Page Down, Space", "the next card; so does a tap on the card, and a clicker"],
  ["←, Page Up", "the card before"],
  ["Enter", "start or pause the timer"],
  ["Backspace", "set the timer back"],
  ["↑ ↓", "a minute more, a minute less"],
  ["Esc", "back to the deck"],
] as const

/** Closes the help; says whether it was open. */
export function closeHelp(): boolean {
  const help = document.getElementById(HELP)
  const open = help?.matches(":popover-open") ?? false
  if (open) help?.hidePopover()
  return open
}

/** Which keys do what. The browser opens and closes it. */
export function KeysHelp() {
  return (
    <>
      <BarButton popoverTarget={HELP} aria-label="Keys and help">
        ?
      </BarButton>
      <section
        id={HELP}
        popover="auto"
        aria-labelledby={`${HELP}-title`}
        className="m-auto max-w-md panel p-6 text-ink shadow-raised backdrop:bg-ink/40"
      >
        <h2 id={`${HELP}-title`} className="text-h3">
          Keys
        </h2>
        <dl className="mt-3 grid grid-cols-[auto_1fr] gap-x-5 gap-y-2">
          {KEYS.map(([key, does]) => (
            <div key={key} className="contents">
              <dt className="font-semibold">{key}</dt>
              <dd>{does}</dd>
            </div>
          ))}
        </dl>
        <BarButton popoverTarget={HELP} popoverTargetAction="hide" className="mt-5">
          Close the help
        </BarButton>
      </section>
    </>
  )
}
