/**
 * HTTP tests against the real shop: Medusa in this process, an embedded PostgreSQL and the payment sandbox beside it.
 * `integration-tests/setup/global-setup.mjs` says what a suite can rely on.
 */
export default {
  rootDir: "integration-tests",
  testMatch: ["<rootDir>/http/**/*.spec.ts"],
  transform: {
    "^.+\\.tsx?$": [
      "@swc/jest",
      { jsc: { parser: { syntax: "typescript", decorators: true }, target: "es2022" }, sourceMaps: "inline" },
    ],
  },
  modulePathIgnorePatterns: ["/\\.medusa/types"],
  globalSetup: "<rootDir>/setup/global-setup.mjs",
  globalTeardown: "<rootDir>/setup/global-teardown.mjs",
  // Booting Medusa and migrating its database takes a suite some 15 s, and longer on a busy machine.
  testTimeout: 120_000,
}
