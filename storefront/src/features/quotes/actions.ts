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
  ShipTo,
  SplitQuote,
  SplitReply,
} from "@sf-cess/backend/contracts"
import { refresh } from "next/cache"
import { redirect } from "next/navigation"
import * as z from "zod"
import { attempt, callMedusa } from "@/lib/medusa"
import { parseForm, typedValues } from "@/lib/parse-form"
import { fail, ok, type Failure, type Result } from "@/lib/result"
import { quotePath } from "./queries"

type Previous = Result<null> | null
type Act<Body, Reply> = {
  path: string
  contract: z.ZodObject & z.ZodType<Body>
  reply: z.ZodType<Reply>
  form: FormData
}

const OneQuote = z.object({ quote: QuoteView })
const Token = z.string().min(1).max(200)

/** Fields that say what a form is about, and are not in the contract. */
const NOT_ASKED = ["token", "then", "sheet", "quantities"]

/** A form without the fields that were left empty and may be: a contract knows those as left out. */
function filled(form: FormData, { shape }: z.ZodObject): FormData {
  const mayBeEmpty = (name: string) => {
    const field = shape[name]
    return field !== undefined && z.safeParse(field, undefined).success
  }
  const asked = new FormData()
  for (const [name, value] of form)
    if (!NOT_ASKED.includes(name) && !(value === "" && mayBeEmpty(name))) asked.append(name, value)
  return asked
}

/** Does what a form asks for. When the quote has changed meanwhile, the page comes anew with the new version on it. */
async function send<Body, Reply>({ path, contract, reply, form }: Act<Body, Reply>) {
  const token = Token.safeParse(form.get("token"))
  if (!token.success) return fail("This page is out of date. Please load it again.")
  const input = parseForm(contract, filled(form, contract), ["seen_version", "seen_total_cents"])
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

/** Approves; the second button of the form then goes on to the card. */
export const approveQuote = async (_previous: Previous, form: FormData) =>
  actAndTell({ path: "approve", contract: ApproveQuote, form }, form.get("then") === "pay" ? "pay" : "approved")

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
  const { rest } = sent.reply
  redirect(`/quotes/${sent.token}?done=${choice}${rest ? `&rest=${rest.token}` : ""}`)
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

const Details = RequestQuote.omit({ sheet: true })
const DetailsWithPlace = Details.extend({ ship_to: ShipTo })

/** Asks for a quote: of a whole sheet that comes along as text, or of a cart's quantities for the one place typed in the form. */
export async function requestQuote(_previous: Previous, form: FormData): Promise<Failure> {
  const typed = typedValues(filled(form, DetailsWithPlace))
  const request = form.has("quantities") ? ofCart(form) : ofSheet(form)
  if (!request.ok) return { ...request, typed }
  const sheet = RequestQuote.shape.sheet.safeParse(request.data.sheet)
  if (!sheet.success) return fail(sheet.error.issues[0]?.message ?? "Look through the sheet once more.", { typed })
  const body = { ...request.data, sheet: sheet.data }
  const made = await attempt(callMedusa("/store/shop/quotes", QuoteReply, { method: "POST", body }))
  if (!made.ok) return { ...made, typed }
  redirect(`/quotes/${made.data.token}?done=${body.approver_email ? "handed-on" : "requested"}`)
}

function ofSheet(form: FormData) {
  const details = parseForm(Details, filled(form, Details))
  return details.ok ? ok({ ...details.data, sheet: parseJson(form.get("sheet")) }) : details
}

function ofCart(form: FormData) {
  const parsed = parseForm(DetailsWithPlace, filled(form, DetailsWithPlace))
  if (!parsed.ok) return parsed
  const { ship_to, ...details } = parsed.data
  return ok({ ...details, sheet: { destinations: [{ ...ship_to, quantities: parseJson(form.get("quantities")) }] } })
}

/** Null for what is no JSON, which the contract then refuses. */
function parseJson(text: FormDataEntryValue | null): unknown {
  try {
    return typeof text === "string" ? JSON.parse(text) : null
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
