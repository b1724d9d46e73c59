import { join } from "node:path"

/**
 * What a person needs to know once the shop is open. The only place that shows the admin's password.
 * @param {import("./read-settings.mjs").Settings} settings
 * @param {string | null} password the administrator's, null when the person has set it himself
 * @param {number} seconds that it took
 */
export function greeting(settings, password, seconds) {
  const { smtpUrl, stripe, ports, dataDir } = settings
  const live = stripe?.apiKey.includes("_live_")
  const rows = [
    ["Shop", settings.storefrontUrl],
    ["Admin", `${settings.medusaUrl}/app`],
    [
      "",
      `${settings.adminEmail} · ${password ?? "with ADMIN_PASSWORD"}  (the first password; it can be changed in the admin)`,
    ],
    [
      "Mails",
      smtpUrl
        ? `sent through ${new URL(smtpUrl).hostname}`
        : `http://localhost:${ports.MAILS_PORT} (on this machine only)`,
    ],
    [
      "Payments",
      stripe
        ? `Stripe, ${live ? "live: cards are charged" : "test mode"}`
        : "sandbox: no money moves; pay with 4242 4242 4242 4242",
    ],
    ["Logs", join(dataDir, "logs")],
  ]
  const lines = rows.map(([name = "", text]) => `  ${name.padEnd(10)}${text}`)
  return ["", `The deck shop is open (${seconds.toFixed(0)} s). Ctrl-C stops it.`, "", ...lines, ""].join("\n")
}
