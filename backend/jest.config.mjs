/**
 * HTTP tests against the real shop: Medusa in the test's process, an embedded PostgreSQL and payment sandboxes beside it.
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
  testSequencer: "<rootDir>/setup/longest-first.mjs",
  setupFiles: ["<rootDir>/setup/use-own-shop.mjs"],
  // Two are what two cores serve; Medusa leaves much behind in a worker, so it is made anew when it has grown.
  maxWorkers: 2,
  workerIdleMemoryLimit: "1500MB",
  // Booting Medusa and migrating its database takes a suite some 15 s, and longer on a busy machine.
  testTimeout: 120_000,
}
