"use client"

import { useSyncExternalStore, type FocusEvent } from "react"
import { Field } from "@/ui/field"
import { followActor, keepActor, readActor } from "./kept-actor"

const nobody = () => ""

/** Who acts; asked for each act, and remembered in this browser so that it is typed once. */
export function ActorFields() {
  const kept = new URLSearchParams(useSyncExternalStore(followActor, readActor, nobody))
  const keep = ({ currentTarget }: FocusEvent<HTMLElement>) => {
    const inputs = [...currentTarget.querySelectorAll("input")]
    keepActor(new URLSearchParams(inputs.map(({ name, value }) => [name, value])).toString())
  }
  return (
    <div onBlur={keep} className="space-y-4">
      <Field name="name" label="Your name" autoComplete="name" defaultValue={kept.get("name") ?? ""} />
      <Field
        name="email"
        type="email"
        label="Your e-mail"
        autoComplete="email"
        autoCapitalize="none"
        spellCheck={false}
        defaultValue={kept.get("email") ?? ""}
      />
    </div>
  )
}
