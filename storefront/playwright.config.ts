import { defineConfig, devices } from "@playwright/test"
import { join } from "node:path"

const results = join(__dirname, "../test-results")

/** Run by `npm test -- browser`, which starts the shop and says in the environment where it is and which Chromium to take. */
export default defineConfig({
  testDir: "e2e",
  outputDir: join(results, "browser"),
  fullyParallel: false,
  // One shop, one stock: tests that run side by side would buy from under each other.
  workers: 1,
  forbidOnly: Boolean(process.env.CI),
  retries: 0,
  timeout: 180_000,
  // Generous, for a slow machine: what is right is there in a moment, and only a failure waits this long.
  expect: { timeout: 30_000 },
  reporter: [["list"], ["json"]],
  use: {
    ...devices["Desktop Chrome"],
    baseURL: process.env.SHOP_URL,
    trace: "retain-on-failure",
    screenshot: "only-on-failure",
    launchOptions: {
      executablePath: process.env.CHROMIUM_PATH,
      args: [
        // Chromium refuses its own sandbox to root, as in most containers.
        ...(process.getuid?.() === 0 ? ["--no-sandbox"] : []),
        "--disable-background-networking",
        "--disable-component-update",
        "--disable-sync",
        "--no-first-run",
      ],
    },
  },
})
