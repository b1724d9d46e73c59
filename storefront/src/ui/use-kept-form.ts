"use client"

import { useEffect, type RefObject } from "react"

/**
 * Keeps what is typed into a form in this tab, for reloads and the way back. Hidden fields are the page's own and are left
 * alone. @returns what the form calls on input
 */
export function useKeptForm(name: string, form: RefObject<HTMLFormElement | null>) {
  useEffect(() => {
    const kept = new URLSearchParams(sessionStorage.getItem(name) ?? "")
    for (const field of typedFields(form.current)) {
      const value = kept.get(field.name)
      if (value !== null) field.value = value
    }
  }, [name, form])
  return () => {
    const typed = typedFields(form.current).map((field) => [field.name, field.value] as [string, string])
    sessionStorage.setItem(name, new URLSearchParams(typed).toString())
  }
}

const typedFields = (form: HTMLFormElement | null) =>
  [...(form?.elements ?? [])].filter(
    (field): field is HTMLInputElement | HTMLSelectElement | HTMLTextAreaElement =>
      (field instanceof HTMLInputElement ||
        field instanceof HTMLSelectElement ||
        field instanceof HTMLTextAreaElement) &&
      field.type !== "hidden" &&
      field.name !== "",
  )
