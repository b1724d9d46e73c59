// @ts-check

/** The variables of Stripe's Appearance API that the frame's stylesheet knows, by theme. */
const stripe = {
  borderRadius: "5px",
  colorBackground: "#ffffff",
  colorDanger: "#df1b41",
  colorPrimary: "#0570de",
  colorText: "#30313d",
  colorTextPlaceholder: "#757680",
  colorTextSecondary: "#6d6e78",
  fontFamily: "-apple-system, BlinkMacSystemFont, 'Segoe UI', Roboto, sans-serif",
  fontLineHeight: "1.4",
  fontSizeBase: "16px",
  fontSizeSm: "0.93rem",
  fontWeightMedium: "500",
  fontWeightNormal: "400",
  gridColumnSpacing: "12px",
  gridRowSpacing: "12px",
  spacingUnit: "4px",
}

/** @type {Record<string, Record<string, string>>} */
const themes = {
  stripe,
  flat: { ...stripe, colorBackground: "#f1f1f1" },
  night: {
    ...stripe,
    colorBackground: "#30313d",
    colorDanger: "#fe87a1",
    colorPrimary: "#85d996",
    colorText: "#ffffff",
    colorTextPlaceholder: "#a5a6ad",
    colorTextSecondary: "#c9c9ce",
  },
}

/** Stripe's own class names, with states and simple pseudo-classes. */
const SELECTOR = /^\.(Input|Label|Error|Block)(--\w+)?(:{1,2}[a-z-]+)?$/

const sheet = new CSSStyleSheet()
document.adoptedStyleSheets = [sheet]

/**
 * Dresses the frame as the shop's page asks.
 * @param {{ theme?: string, variables?: Record<string, string>, rules?: Record<string, Record<string, string>> }} [appearance]
 */
export function applyAppearance({ theme = "stripe", variables = {}, rules = {} } = {}) {
  const all = { ...(themes[theme] ?? stripe), ...variables }
  const root = document.documentElement.style
  for (const [name, value] of Object.entries(all)) root.setProperty(`--${name}`, value)
  while (sheet.cssRules.length > 0) sheet.deleteRule(0)
  for (const [selector, declarations] of Object.entries(rules)) {
    if (!SELECTOR.test(selector)) continue
    const rule = /** @type {CSSStyleRule} */ (sheet.cssRules[sheet.insertRule(`${selector} {}`, sheet.cssRules.length)])
    for (const [property, value] of Object.entries(declarations)) rule.style.setProperty(kebab(property), value)
  }
}

/** @param {{ family?: string, src?: string, weight?: string, style?: string }[]} [fonts] Stripe's custom font sources */
export function loadFonts(fonts = []) {
  for (const { family, src, weight = "400", style = "normal" } of fonts) {
    if (!family || !src) continue
    const face = new FontFace(family, src, { weight, style })
    document.fonts.add(face)
    face.load().catch(() => document.fonts.delete(face))
  }
}

/** @param {string} property */
const kebab = (property) => property.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)
