"use client"

import { useEffect, useRef } from "react"
import { Field } from "@/ui/field"

const KEPT_AS = "quote-actor"

/** Who acts; asked for each act, and remembered in this browser so that it is typed once. */
export function ActorFields() {
  const group = useRef<HTMLDivElement>(null)
  useEffect(() => {
    const kept = new URLSearchParams(localStorage.getItem(KEPT_AS) ?? "")
    for (const input of group.current?.querySelectorAll("input") ?? []) input.value ||= kept.get(input.name) ?? ""
  }, [])
  const keep = () => {
    const typed = [...(group.current?.querySelectorAll("input") ?? [])].map(
      ({ name, value }) => [name, value] as [string, string],
    )
    localStorage.setItem(KEPT_AS, new URLSearchParams(typed).toString())
  }
  return (
    <div ref={group} onBlur={keep} className="space-y-4">
      <Field name="name" label="Your name" autoComplete="name" />
      <Field
        name="email"
        type="email"
        label="Your e-mail"
        autoComplete="email"
        autoCapitalize="none"
        spellCheck={false}
      />
    </div>
  )
}
