/** TypeScript as Medusa compiles it: decorators, CommonJS. */
const jsc = {
  parser: { syntax: "typescript", tsx: true, decorators: true },
  transform: { react: { runtime: "automatic" } },
  target: "es2022",
}
const transform = { "^.+\\.tsx?$": ["@swc/jest", { jsc }] }
const ignored = ["/node_modules/", "/\\.medusa/", "/\\.next/"]
const common = { testPathIgnorePatterns: ignored, modulePathIgnorePatterns: ["/\\.medusa/", "/\\.next/"] }

/**
 * Unit tests of backend and scripts: no database, no network but this machine's own. HTTP tests have a configuration of
 * their own in backend/, and so have the storefront's unit tests.
 */
export default {
  projects: [
    {
      ...common,
      displayName: "backend",
      rootDir: "backend/src",
      testMatch: ["<rootDir>/**/*.spec.{ts,tsx}"],
      transform,
    },
    // Native modules, as Node runs them.
    { ...common, displayName: "scripts", rootDir: "scripts", testMatch: ["<rootDir>/**/*.spec.mjs"], transform: {} },
  ],
}
