import type { z } from "zod"
import { fail, ok, type Result } from "./result"

type Nested = { [name: string]: string | number | Nested }

const isSecret = (name: string) => /password|token/.test(name)
const isNested = (value: Nested[string] | undefined): value is Nested => typeof value === "object"

/** Null prototypes, so that a field named `__proto__` is a plain unknown field. */
const emptyNest = (): Nested => Object.create(null) as Nested

function put(target: Nested, [name = "", ...rest]: string[], value: string | number): void {
  if (rest.length === 0) {
    target[name] = value
    return
  }
  const inner = target[name]
  const nest = isNested(inner) ? inner : emptyNest()
  target[name] = nest
  put(nest, rest, value)
}

/** Text fields of a form by name, without those that React adds for its own use. Files are ignored. */
function textFields(form: FormData): [string, string][] {
  return [...form.entries()].filter(
    (entry): entry is [string, string] => !entry[0].startsWith("$ACTION") && typeof entry[1] === "string",
  )
}

const wholeNumber = (text: string) => (/^\s*\d+\s*$/.test(text) ? Number(text) : text)

/** What was typed, by field name, to fill the form again. Passwords and tokens are never echoed. */
export const typedValues = (form: FormData) => Object.fromEntries(textFields(form).filter(([name]) => !isSecret(name)))

/**
 * A submitted form against its contract. Dotted names ("shipping_address.city") become nested objects.
 * `numbers` names the fields that the contract wants as whole numbers; what is no number stays text and fails there.
 */
export function parseForm<T>(schema: z.ZodType<T>, form: FormData, numbers: readonly string[] = []): Result<T> {
  const raw = emptyNest()
  for (const [name, text] of textFields(form)) {
    put(raw, name.split("."), numbers.includes(name) ? wholeNumber(text) : text)
  }
  const parsed = schema.safeParse(raw)
  if (parsed.success) return ok(parsed.data)

  const fields: Record<string, string> = {}
  for (const issue of parsed.error.issues) fields[issue.path.join(".")] ??= issue.message
  const message = parsed.error.issues[0]?.message ?? "Check what you typed."
  return fail(message, { fields, typed: typedValues(form) })
}
