import type { Appearance } from "@stripe/stripe-js"
import { useMemo, useSyncExternalStore } from "react"

const DARK = "(prefers-color-scheme: dark)"

function subscribe(onChange: () => void) {
  const query = window.matchMedia(DARK)
  query.addEventListener("change", onChange)
  return () => query.removeEventListener("change", onChange)
}

const isDarkNow = () => window.matchMedia(DARK).matches

/** The shop's own colours and shapes for Stripe's frame, which cannot see this page's style sheet; light or dark as the page is. */
export function useStripeAppearance(): Appearance {
  const isDark = useSyncExternalStore(subscribe, isDarkNow, () => false)
  return useMemo(() => appearance(isDark), [isDark])
}

function appearance(isDark: boolean): Appearance {
  const style = typeof window === "undefined" ? null : getComputedStyle(document.documentElement)
  const token = (name: string) => style?.getPropertyValue(name).trim() ?? ""
  return {
    theme: isDark ? "night" : "stripe",
    labels: "above",
    variables: {
      colorPrimary: token("--color-action"),
      colorBackground: token("--color-surface"),
      colorText: token("--color-ink"),
      colorTextSecondary: token("--color-muted"),
      colorDanger: token("--color-danger"),
      borderRadius: token("--radius-control"),
      fontFamily: "system-ui, sans-serif",
      fontSizeBase: "17px",
      spacingUnit: "4px",
    },
    rules: {
      ".Input": { border: `1px solid ${token("--color-edge")}`, boxShadow: "none", padding: "12px 14px" },
      ".Input:focus": { outline: `3px solid ${token("--color-action")}`, outlineOffset: "2px", boxShadow: "none" },
      ".Label": { fontWeight: "600", fontSize: "17px", color: token("--color-ink") },
      ".Tab": { border: `1px solid ${token("--color-edge")}`, boxShadow: "none" },
    },
  }
}
