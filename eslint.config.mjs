import medusa from "@medusajs/eslint-plugin"
import nextVitals from "eslint-config-next/core-web-vitals"
import prettier from "eslint-config-prettier"
import boundaries from "eslint-plugin-boundaries"
import tseslint from "typescript-eslint"
import { importDirections } from "./scripts/import-directions.mjs"

const TESTS = ["**/*.spec.{ts,tsx}", "backend/integration-tests/**", "storefront/e2e/**"]

/** A preset made for a repository of one part, kept to the folder that is that part here. */
const inFolder = (folder, presets, more = {}) =>
  presets.map((preset) => ({
    ...preset,
    ...more,
    files: (preset.files ?? ["**/*"]).map((pattern) => `${folder}/${pattern}`),
    ignores: [...(preset.ignores ?? []), ...TESTS],
  }))

export default tseslint.config(
  {
    ignores: [
      "**/node_modules",
      "**/.medusa",
      "**/.next",
      ".data",
      "test-results",
      "**/next-env.d.ts",
      "**/migrations/*.ts",
      "**/__admin-extensions__.js",
    ],
  },
  {
    files: ["**/*.{ts,tsx}"],
    extends: [tseslint.configs.recommended],
    languageOptions: { parserOptions: { projectService: true } },
    rules: {
      "@typescript-eslint/no-explicit-any": "error",
      "@typescript-eslint/no-floating-promises": "error",
      "@typescript-eslint/no-misused-promises": ["error", { checksVoidReturn: { attributes: false } }],
      "@typescript-eslint/no-unused-vars": ["error", { argsIgnorePattern: "^_", varsIgnorePattern: "^_" }],
    },
  },
  // A part of Medusa's preset ignores files for everybody, and its parser settings would contradict those above.
  inFolder(
    "backend",
    medusa.configs.strict.filter(({ rules, plugins }) => rules || plugins),
    { languageOptions: {} },
  ),
  {
    files: ["backend/**/*.{ts,tsx}"],
    rules: {
      // The contracts know zod alone, and there is one zod: ours is pinned to Medusa's.
      "@medusajs/zod-import-source": "off",
      // It takes every conversion from our cents for a mistake; pricing/cents.ts is where they are made, and tested.
      "@medusajs/prices-in-major-units": "off",
    },
  },
  {
    // Told to whoever starts the shop, or to a programmer; no request ever meets them.
    files: ["backend/src/{config,seed,pricing}/**/*.ts"],
    rules: { "@medusajs/use-medusa-error-not-generic-error": "off" },
  },
  {
    // It extends Medusa's own provider, which no public entry point exports.
    files: ["backend/src/providers/ordered-redis-lock/*.ts"],
    rules: { "@medusajs/import-from-framework-not-internal": "off" },
  },
  inFolder("storefront", nextVitals),
  { files: ["storefront/**"], settings: { next: { rootDir: "storefront" }, react: { version: "19.3" } } },
  {
    // The checkout is entered and left by full page loads: its Content-Security-Policy is another.
    files: ["storefront/src/features/{cart,checkout}/**"],
    rules: {
      "@next/next/no-html-link-for-pages": "off",
      "@next/next/no-location-assign-relative-destination": "off",
    },
  },
  { plugins: { boundaries }, ...importDirections },
  {
    files: ["storefront/**/*.{ts,tsx}"],
    rules: {
      "no-restricted-imports": [
        "error",
        {
          patterns: [
            {
              regex: "^@sf-cess/backend(?!/(contracts|figures|order-sheet)$)",
              message:
                "Of the backend, the storefront knows the contracts, the figures and the order sheet's rules alone.",
            },
          ],
        },
      ],
    },
  },
  {
    files: ["backend/src/contracts/*.ts"],
    rules: {
      "no-restricted-imports": [
        "error",
        { patterns: [{ regex: "^(?!zod$|\\./)", message: "Contracts import zod and each other, nothing else." }] },
      ],
    },
  },
  {
    files: ["backend/src/figures/*.ts"],
    rules: {
      "no-restricted-imports": [
        "error",
        { patterns: [{ regex: "^(?!\\./)", message: "Figures are pure: they import each other, nothing else." }] },
      ],
    },
  },
  prettier,
)
