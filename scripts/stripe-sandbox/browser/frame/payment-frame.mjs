// @ts-check
import { createApi } from "./api.mjs"
import { applyAppearance, loadFonts } from "./appearance.mjs"
import { brandOf } from "./card-brand.mjs"
import { fieldOfParam, readCard, rewrite, rules } from "./card-fields.mjs"

/** @typedef {import("./card-fields.mjs").FieldName} FieldName */
/** @typedef {import("./card-fields.mjs").Problem} Problem */

const query = new URLSearchParams(window.location.search)
const parent = query.get("parent") ?? ""
const api = createApi(window.location.origin, query.get("key") ?? "")

/** @param {string} id */
const element = (id) => /** @type {HTMLElement} */ (document.getElementById(id))
const names = /** @type {FieldName[]} */ (Object.keys(rules))
/** @param {FieldName} name */
const input = (name) => /** @type {HTMLInputElement} */ (element(name))
/** @param {string} type @param {object} [detail] */
const tell = (type, detail = {}) => window.parent.postMessage({ type, ...detail }, parent)

/** The shop's page may hand over the address itself. */
const shownNames = () => names.filter((name) => name !== "zip" || !element("zip-field").hidden)
const values = () =>
  /** @type {Record<FieldName, string>} */ (Object.fromEntries(names.map((name) => [name, input(name).value])))
/** @param {FieldName} name */
const check = (name) => rules[name].check(input(name).value, values())

/** @param {FieldName} name @param {Problem | undefined} problem */
function show(name, problem) {
  input(name).setAttribute("aria-invalid", String(problem !== undefined))
  input(name).classList.toggle("Input--invalid", problem !== undefined)
  element(`${name}-error`).textContent = problem?.message ?? ""
}

function tellChange() {
  const all = values()
  tell("change", {
    collapsed: false,
    complete: shownNames().every((name) => !check(name)),
    empty: shownNames().every((name) => all[name] === ""),
    value: { type: "card" },
  })
}

/** Says what is wrong with each field and goes to the first one. @returns {Problem | undefined} */
function checkAll() {
  const problems = shownNames().map((name) => /** @type {const} */ ([name, check(name)]))
  for (const [name, problem] of problems) show(name, problem)
  const first = problems.find(([, problem]) => problem)
  if (first) input(first[0]).focus()
  return first?.[1]
}

/** @param {{ secret: string, confirmParams: any, expected?: { amount: number, currency: string, capture_method: string } }} request */
async function confirm({ secret, confirmParams, expected }) {
  const problem = checkAll()
  if (problem) return { error: { type: "validation_error", ...problem } }
  const mismatch = expected && (await findMismatch(secret, expected))
  if (mismatch) return { error: mismatch }
  const { payment_method_data: given = {}, expand: _expand, ...params } = confirmParams
  const address = element("zip-field").hidden ? {} : { country: "US", postal_code: input("zip").value }
  const result = await api.confirm(secret, {
    ...params,
    use_stripe_sdk: true,
    payment_method_data: {
      ...given,
      type: "card",
      card: readCard(values()),
      billing_details: { ...given.billing_details, address: { ...address, ...given.billing_details?.address } },
    },
  })
  const name = fieldOfParam[result.error?.param]
  if (name) show(name, result.error)
  return result
}

/** In the deferred flow the shopper saw an amount before the intent was made: both must agree. @param {string} secret @param {any} expected */
async function findMismatch(secret, expected) {
  const { paymentIntent, error } = await api.retrieve(secret)
  if (error) return error
  const actual = { ...paymentIntent, capture_method: paymentIntent.capture_method.replace("_async", "") }
  const field = Object.keys(expected).find((name) => actual[name] !== expected[name])
  if (!field) return undefined
  const message = `The PaymentIntent's ${field} (${actual[field]}) does not match the one given to elements (${expected[field]}).`
  return { type: "invalid_request_error", message }
}

/** @param {{ group: any, element: any }} options */
function applyOptions({ group, element: own }) {
  applyAppearance(group.appearance)
  loadFonts(group.fonts)
  const fields = own.fields?.billingDetails
  const address = fields === "never" ? "never" : fields?.address
  element("country-field").hidden = address === "never" || address?.country === "never"
  element("zip-field").hidden = address === "never" || address?.postalCode === "never"
  const zip = own.defaultValues?.billingDetails?.address?.postal_code
  if (zip && input("zip").value === "") input("zip").value = rules.zip.format(zip, values())
  for (const name of names) input(name).readOnly = own.readOnly === true
}

function clear() {
  for (const name of names) {
    input(name).value = ""
    show(name, undefined)
  }
  tellChange()
}

/** @param {any} message @returns {Promise<any>} */
async function act(message) {
  if (message.type === "options") return applyOptions(message)
  if (message.type === "focus") return input("number").focus()
  if (message.type === "clear") return clear()
  if (message.type === "confirm") return confirm(message)
  if (message.type === "submit") return submit()
}

/** Says what is still missing before the shop makes the payment. */
function submit() {
  const problem = checkAll()
  return problem ? { error: { type: "validation_error", ...problem } } : { selectedPaymentMethod: "card" }
}

window.addEventListener("message", async ({ origin, source, data }) => {
  if (origin !== parent || source !== window.parent) return
  const result = await act(data)
  if (data.id !== undefined) tell("answer", { id: data.id, result })
})

for (const name of names) {
  const field = input(name)
  field.addEventListener("input", () => {
    rewrite(field, rules[name].format(field.value, values()))
    if (name === "number") element("brand").textContent = brandOf(field.value).name
    show(name, undefined)
    tellChange()
  })
  field.addEventListener("change", () => show(name, field.value === "" ? undefined : check(name)))
}

element("card").addEventListener("submit", (event) => event.preventDefault())
document.addEventListener("keydown", ({ key, isComposing }) => {
  if (key === "Enter" && !isComposing) tell("enter")
  if (key === "Escape") tell("escape")
})
window.addEventListener("focus", () => tell("focus"))
window.addEventListener("blur", () => tell("blur"))

applyAppearance()
new ResizeObserver(() => tell("height", { height: Math.ceil(document.body.getBoundingClientRect().height) })).observe(
  document.body,
)
tell("ready")
