import { dirname, join } from "node:path"
import { createRequire } from "node:module"
import { ROOT } from "../shop/paths.mjs"
import { countJest, countPlaywright, readCount } from "./count-tests.mjs"

const require = createRequire(join(ROOT, "package.json"))

/**
 * @param {string} name of a package
 * @param {string} path of its command
 */
const bin = (name, path) => join(dirname(require.resolve(`${name}/package.json`)), path)

/**
 * @typedef {object} Stage
 * @property {string} name as it is typed behind `npm test --`
 * @property {string} says what it checks
 * @property {boolean} [needsShop] a real shop runs meanwhile
 * @property {(options: { reports: string, pattern: string[] }) => string[][]} commands for Node, run one after another
 * @property {(reports: string) => import("./count-tests.mjs").Count | null} [count]
 */

const RESULTS = join(ROOT, "test-results")

/** @type {Stage[]} */
export const STAGES = [
  {
    name: "format",
    says: "Prettier",
    commands: () => [[bin("prettier", "bin/prettier.cjs"), "--check", "--cache", "--log-level", "warn", "."]],
  },
  {
    name: "lint",
    says: "ESLint",
    commands: () => [
      [
        bin("eslint", "bin/eslint.js"),
        "--cache",
        "--cache-location",
        join(RESULTS, ".eslintcache"),
        "--max-warnings",
        "0",
        ".",
      ],
    ],
  },
  {
    name: "types",
    says: "TypeScript",
    commands: () =>
      [".", "backend", "storefront", "scripts", "scripts/stripe-sandbox"].map((project) => [
        bin("typescript", "bin/tsc"),
        "--noEmit",
        "-p",
        project,
      ]),
  },
  {
    name: "unit",
    says: "unit tests",
    commands: ({ reports, pattern }) => [
      jest("jest.config.mjs", join(reports, "backend.json"), ["--passWithNoTests", ...pattern]),
      jest("storefront/jest.config.mjs", join(reports, "storefront.json"), ["--passWithNoTests", ...pattern]),
    ],
    count: countJest,
  },
  {
    name: "integration",
    says: "HTTP tests against Medusa",
    commands: ({ reports, pattern }) => [
      jest("backend/jest.config.mjs", join(reports, "jest.json"), ["--forceExit", ...pattern]),
    ],
    count: countJest,
  },
  {
    name: "budget",
    says: "JavaScript of each page",
    needsShop: true,
    commands: ({ reports }) => [[join(ROOT, "scripts/budget/main.mjs"), join(reports, "count.json")]],
    count: readCount,
  },
  {
    name: "browser",
    says: "browser tests against the real shop",
    needsShop: true,
    commands: ({ pattern }) => [[bin("@playwright/test", "cli.js"), "test", "-c", "storefront", ...pattern]],
    count: countPlaywright,
  },
]

/**
 * @param {string} config
 * @param {string} report
 * @param {string[]} rest
 */
const jest = (config, report, rest) => [
  "--experimental-vm-modules",
  "--no-warnings",
  bin("jest", "bin/jest.js"),
  "--config",
  config,
  "--ci",
  "--json",
  `--outputFile=${report}`,
  ...rest,
]
