import { MedusaError } from "@medusajs/framework/utils"
import { isPassingTrouble } from "./is-passing-trouble"

describe("a passing trouble", () => {
  it.each([
    ["a lock that somebody else has for too long", new Error("Timed-out acquiring lock.")],
    ["no free connection", new Error("Knex: Timeout acquiring a connection. The pool is probably full.")],
    ["a deadlock", Object.assign(new Error("deadlock detected"), { code: "40P01" })],
    ["a database that starts", Object.assign(new Error("the database system is starting up"), { code: "57P03" })],
    ["a database that is down", Object.assign(new Error("connect ECONNREFUSED"), { code: "ECONNREFUSED" })],
    ["one that fell over in the midst", new Error("Connection terminated unexpectedly")],
    ["the same as plain data, as workflows may hand it on", { message: "Timed-out acquiring lock." }],
  ])("is %s", (_, error) => expect(isPassingTrouble(error)).toBe(true))

  it.each([
    ["a broken rule", Object.assign(new Error("duplicate key"), { code: "23505" })],
    ["a fault of ours", new TypeError("Cannot read properties of undefined")],
    ["bad input", new MedusaError(MedusaError.Types.INVALID_DATA, "Enter a city.")],
    ["nothing", null],
    ["a word", "Timed-out acquiring lock."],
  ])("is not %s", (_, error) => expect(isPassingTrouble(error)).toBe(false))
})
