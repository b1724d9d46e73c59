"use server"

import {
  ApproveQuote,
  AskQuoteChange,
  DeclineQuote,
  ForwardQuote,
  LeavePoNumber,
  QuoteReply,
  QuoteView,
  RenewQuote,
  RequestQuote,
  SplitQuote,
  SplitReply,
} from "@sf-cess/backend/contracts"
import { refresh } from "next/cache"
import { redirect } from "next/navigation"
import { z } from "zod"
import { attempt, callMedusa } from "@/lib/medusa"
import { parseForm, typedValues } from "@/lib/parse-form"
import { fail, type Failure, type Result } from "@/lib/result"
import { quotePath } from "./queries"

type Previous = Result<null> | null
type Act<Body, Reply> = { path: string; contract: z.ZodType<Body>; reply: z.ZodType<Reply>; form: FormData }

const OneQuote = z.object({ quote: QuoteView })
const Token = z.string().min(1).max(200)

/** A form without the fields that were left empty: a contract knows them as left out. */
function filled(form: FormData): FormData {
  const some = new FormData()
  for (const [name, value] of form) if (value !== "" && name !== "token") some.append(name, value)
  return some
}

/** Does what a form asks for. When the quote has changed meanwhile, the page comes anew with the new version on it. */
async function send<Body, Reply>({ path, contract, reply, form }: Act<Body, Reply>) {
  const token = Token.safeParse(form.get("token"))
  if (!token.success) return fail("This page is out of date. Please load it again.")
  const input = parseForm(contract, filled(form), ["seen_version", "seen_total_cents"])
  if (!input.ok) return { ...input, typed: typedValues(form) }
  const answer = await attempt(
    callMedusa(`${quotePath(token.data)}/${path}`, reply, { method: "POST", body: input.data }),
  )
  if (answer.ok) return { ok: true as const, token: token.data, reply: answer.data }
  if (answer.code === "quote_changed" || answer.code === "quote_closed") refresh()
  return { ...answer, typed: typedValues(form) }
}

/** An act after which the quote's own page says what came of it. */
async function actAndTell<Body>(act: Omit<Act<Body, unknown>, "reply">, done: string): Promise<Failure> {
  const sent = await send({ ...act, reply: OneQuote })
  if (!sent.ok) return sent
  redirect(`/quotes/${sent.token}?done=${done}`)
}

export const approveQuote = async (_previous: Previous, form: FormData) =>
  actAndTell({ path: "approve", contract: ApproveQuote, form }, "approved")

export const declineQuote = async (_previous: Previous, form: FormData) =>
  actAndTell({ path: "decline", contract: DeclineQuote, form }, "declined")

export const askForChange = async (_previous: Previous, form: FormData) =>
  actAndTell({ path: "ask-change", contract: AskQuoteChange, form }, "asked")

export const leavePoNumber = async (_previous: Previous, form: FormData) =>
  actAndTell({ path: "po-number", contract: LeavePoNumber, form }, "po")

export const forwardQuote = async (_previous: Previous, form: FormData) =>
  actAndTell({ path: "forward", contract: ForwardQuote, form }, "forwarded")

async function split(choice: "part" | "later", form: FormData): Promise<Failure> {
  form.set("choice", choice)
  const sent = await send({ path: "split", contract: SplitQuote, reply: SplitReply, form })
  if (!sent.ok) return sent
  redirect(`/quotes/${sent.token}?done=${choice}`)
}

/** Short stock: this quote becomes what is there now, the rest a quote of its own. */
export const orderPart = async (_previous: Previous, form: FormData) => split("part", form)

/** Short stock: a mail comes once all of it is there. */
export const waitForAll = async (_previous: Previous, form: FormData) => split("later", form)

/** A fresh quote in place of one that is closed. */
export async function renewQuote(_previous: Previous, form: FormData): Promise<Failure> {
  const sent = await send({ path: "renew", contract: RenewQuote, reply: QuoteReply, form })
  if (!sent.ok) return sent
  redirect(`/quotes/${sent.reply.token}?done=requested`)
}

const SheetText = z.string().max(500_000)

/** Asks for a quote of the sheet that comes along as text. */
export async function requestQuote(_previous: Previous, form: FormData): Promise<Failure> {
  const typed = typedValues(form)
  const { sheet: _sheet, ...shown } = typed
  const fields = filled(form)
  const text = SheetText.safeParse(form.get("sheet"))
  fields.delete("sheet")
  const sheet = RequestQuote.shape.sheet.safeParse(text.success ? parseJson(text.data) : null)
  if (!sheet.success)
    return fail(`The sheet: ${sheet.error.issues[0]?.message ?? "look through it once more."}`, { typed: shown })
  const input = parseForm(RequestQuote.omit({ sheet: true }), fields)
  if (!input.ok) return { ...input, typed: shown }
  const body = { ...input.data, sheet: sheet.data }
  const made = await attempt(callMedusa("/store/shop/quotes", QuoteReply, { method: "POST", body }))
  if (!made.ok) return { ...made, typed: shown }
  redirect(`/quotes/${made.data.token}?done=requested`)
}

/** Null for what is no JSON, which the contract then refuses. */
function parseJson(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch (error) {
    if (error instanceof SyntaxError) return null
    throw error
  }
}

const OpenedQuote = z.object({ token: z.string() })

/** Opens one of the customer's own quotes: only links open a quote, so a new one is made. */
export async function openOwnQuote(_previous: Previous, form: FormData): Promise<Failure> {
  const id = z.string().min(1).max(60).safeParse(form.get("id"))
  if (!id.success) return fail("This quote is not there any more.")
  const path = `/store/shop/account/quotes/${encodeURIComponent(id.data)}/link`
  const opened = await attempt(callMedusa(path, OpenedQuote, { method: "POST", body: {} }))
  if (!opened.ok) return opened
  redirect(`/quotes/${opened.data.token}`)
}
