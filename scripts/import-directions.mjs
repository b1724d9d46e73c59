/*
 * Imports point one way. Backend: api, subscribers, jobs → workflows → modules, and a module never imports another.
 * Storefront: app → features → lib, ui.
 */
/**
 * @param {string} type
 * @param {string} pattern of paths
 * @param {string[]} [capture] names for the pattern's stars
 */
const element = (type, pattern, capture) => ({ type, pattern, partialMatch: false, ...(capture && { capture }) })

/** Who may not import whom. What is not named here is free. */
const forbidden = {
  module: ["workflow", "api", "subscriber", "job", "admin", "seed"],
  workflow: ["api", "subscriber", "job", "admin", "seed"],
  api: ["subscriber", "job", "admin", "seed"],
  subscriber: ["api", "job", "admin", "seed"],
  job: ["api", "subscriber", "admin", "seed"],
  provider: ["api", "subscriber", "job", "admin", "seed"],
  admin: ["module", "workflow", "api", "subscriber", "job", "provider", "seed"],
  features: ["app"],
  ui: ["app", "features"],
  lib: ["app", "features", "ui"],
}

const because =
  "{{ from.element.type }} must not import {{ to.element.type }}: imports point one way (CONTRIBUTING.md)."

/** A flat ESLint configuration without its plugins. */
export const importDirections = {
  files: ["backend/src/**/*.{ts,tsx}", "storefront/src/**/*.{ts,tsx}"],
  ignores: ["**/*.spec.{ts,tsx}"],
  settings: {
    "import/resolver": {
      typescript: { project: ["backend/tsconfig.json", "storefront/tsconfig.json"], noWarnOnMultipleProjects: true },
    },
    "boundaries/elements": [
      element("module", "backend/src/modules/*/**", ["module"]),
      element("workflow", "backend/src/workflows/**"),
      element("api", "backend/src/api/**"),
      element("subscriber", "backend/src/subscribers/**"),
      element("job", "backend/src/jobs/**"),
      element("provider", "backend/src/providers/**"),
      element("admin", "backend/src/admin/**"),
      element("seed", "backend/src/seed/**"),
      element("app", "storefront/src/app/**"),
      element("features", "storefront/src/features/**"),
      element("ui", "storefront/src/ui/**"),
      element("lib", "storefront/src/lib/**"),
    ],
  },
  rules: {
    "boundaries/dependencies": [
      "error",
      {
        default: "allow",
        message: because,
        policies: [
          ...Object.entries(forbidden).map(([type, others]) => ({
            from: { element: { type } },
            disallow: { to: { element: { types: { anyOf: others } } } },
          })),
          {
            from: { element: { type: "module" } },
            disallow: {
              to: { element: { type: "module", captured: { module: "!{{ from.element.captured.module }}" } } },
            },
            message: "A module never imports another: link them, or let a workflow bring them together.",
          },
        ],
      },
    ],
  },
}
