import { SHOP_PAGES } from "@/lib/shop-pages"
import { buttonClasses } from "@/ui/button"
import { controlClasses, FieldFrame } from "@/ui/field-frame"
import type { Need } from "./find-deck"

export type Typed = Record<keyof Need, string>
type Issue = { path: PropertyKey[]; message: string }

type Props = { purposes: string[]; typed: Typed; issues: readonly Issue[]; answered?: boolean }

/** The three questions; a fault stands at its field, and the first one has the focus when the page comes. */
export function NeedForm({ purposes, typed, issues, answered }: Props) {
  const faultOf = (name: keyof Need) => issues.find(({ path }) => path[0] === name)?.message
  const numberField = (name: "people" | "minutes", label: string, hint: string) => (
    <NumberField
      {...{ name, label, hint }}
      typed={typed[name]}
      fault={faultOf(name)}
      isFirst={issues[0]?.path[0] === name}
    />
  )
  return (
    <form action={`${SHOP_PAGES.whichDeck.path}/result`} noValidate className="mt-8 grid gap-7">
      <div className="grid gap-5 sm:grid-cols-2">
        {numberField("people", "How many people?", "All who play at the same time.")}
        {numberField("minutes", "How many minutes?", "The time that you have for the cards.")}
      </div>
      <PurposeField purposes={purposes} chosen={typed.purpose} fault={faultOf("purpose")} />
      <div>
        <button className={buttonClasses(answered ? "quiet" : "main")}>Find the deck</button>
      </div>
    </form>
  )
}

type NumberProps = { name: string; label: string; hint: string; typed: string; fault?: string; isFirst: boolean }

function NumberField({ name, label, hint, typed, fault, isFirst }: NumberProps) {
  const id = `need-${name}`
  return (
    <FieldFrame id={id} label={label} hint={hint} error={fault}>
      <input
        id={id}
        name={name}
        defaultValue={typed}
        inputMode="numeric"
        autoComplete="off"
        aria-required
        aria-invalid={fault !== undefined || undefined}
        aria-describedby={fault ? `${id}-hint ${id}-error` : `${id}-hint`}
        autoFocus={isFirst || undefined}
        className={controlClasses}
      />
    </FieldFrame>
  )
}

type PurposeProps = { purposes: string[]; chosen: string; fault?: string }

function PurposeField({ purposes, chosen, fault }: PurposeProps) {
  return (
    <fieldset aria-describedby={fault && "need-purpose-error"}>
      <legend className="font-semibold">What for?</legend>
      <ul className="mt-1.5 grid gap-2">
        {purposes.map((purpose) => (
          <li key={purpose}>
            <label className="flex min-h-12 cursor-pointer items-center gap-3 rounded-control border border-edge bg-surface px-4 py-2 hover:border-ink has-checked:border-ink has-checked:bg-sunken">
              <input
                type="radio"
                name="purpose"
                value={purpose}
                defaultChecked={purpose === chosen}
                className="size-5 shrink-0"
              />
              {purpose}
            </label>
          </li>
        ))}
      </ul>
      {fault && (
        <p id="need-purpose-error" className="mt-1.5 flex gap-2 text-small font-semibold text-danger">
          <span aria-hidden="true">!</span>
          {fault}
        </p>
      )}
    </fieldset>
  )
}
