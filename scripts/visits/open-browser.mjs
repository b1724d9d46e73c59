import { chromium } from "@playwright/test"

/**
 * A Chromium that asks no other server for anything.
 * @param {string} executablePath
 * @param {string[]} more arguments
 */
export const openBrowser = (executablePath, more = []) =>
  chromium.launch({
    executablePath,
    args: [
      // Chromium refuses its own sandbox to root, as in most containers.
      ...(process.getuid?.() === 0 ? ["--no-sandbox"] : []),
      "--disable-background-networking",
      "--disable-component-update",
      "--disable-sync",
      "--no-first-run",
      ...more,
    ],
  })
