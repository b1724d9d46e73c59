import { cardRefusal } from "./card-refusal"

describe("the words for a refused card", () => {
  it.each([
    ["generic_decline", "gave no reason"],
    ["insufficient_funds", "not enough money"],
    ["lost_card", "reported lost"],
  ])("tell %s by the bank's own code", (decline_code, words) => {
    expect(cardRefusal({ code: "card_declined", decline_code })).toContain(words)
  })

  it.each([
    ["expired_card", "has expired"],
    ["incorrect_cvc", "security code"],
    ["processing_error", "had an error"],
    ["payment_intent_authentication_failure", "could not confirm that it is you"],
  ])("tell %s where the bank adds none", (code, words) => {
    expect(cardRefusal({ code })).toContain(words)
  })

  it("fall back to the wider code, then to plain words", () => {
    expect(cardRefusal({ code: "card_declined", decline_code: "new_code_of_a_bank" })).toContain("refused this card")
    expect(cardRefusal({ code: "never_heard_of" })).toContain("could not be used")
  })

  it("always say that nothing was charged", () => {
    expect(cardRefusal({})).toMatch(/You were not charged, and your order is kept\.$/)
  })
})
