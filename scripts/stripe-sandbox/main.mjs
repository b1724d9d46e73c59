// @ts-check
/**
 * The payment sandbox: a stand-in for Stripe's API and Stripe.js, for the demo and the tests. No money moves.
 *
 *   node scripts/stripe-sandbox/main.mjs
 *
 * It is started when no Stripe key is set, with keys of its own in the variables that Stripe's keys have otherwise.
 * README.md beside this file says what it covers, its settings, and how tests steer it.
 */
import { readSettings } from "./read-settings.mjs"
import { startSandbox } from "./start-sandbox.mjs"

try {
  const sandbox = await startSandbox(readSettings(process.env))
  console.log(`Payment sandbox at ${sandbox.url}`)
  for (const signal of /** @type {const} */ (["SIGINT", "SIGTERM"]))
    process.once(signal, () => void sandbox.close().then(() => process.exit(0)))
} catch (error) {
  console.error(`Payment sandbox: ${error instanceof Error ? error.message : error}`)
  process.exitCode = 1
}
