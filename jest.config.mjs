const jsc = {
  parser: { syntax: "typescript", tsx: true, decorators: true },
  transform: { react: { runtime: "automatic" } },
  target: "es2022",
}

/** TypeScript as Medusa compiles it: decorators, CommonJS. */
const transform = { "^.+\\.tsx?$": ["@swc/jest", { jsc }] }
const ignored = ["/node_modules/", "/\\.medusa/", "/\\.next/"]
const common = { testPathIgnorePatterns: ignored, modulePathIgnorePatterns: ["/\\.medusa/", "/\\.next/"] }

/** Unit tests: no database, no network but this machine's own. HTTP tests have a configuration of their own in backend/. */
export default {
  projects: [
    {
      ...common,
      displayName: "backend",
      rootDir: "backend/src",
      testMatch: ["<rootDir>/**/*.spec.{ts,tsx}"],
      transform,
    },
    {
      ...common,
      displayName: "storefront",
      rootDir: "storefront/src",
      testMatch: ["<rootDir>/**/*.spec.{ts,tsx}"],
      moduleNameMapper: {
        "^@/(.*)$": "<rootDir>/$1",
        "^server-only$": "<rootDir>/../../node_modules/server-only/empty.js",
        // The storefront's React, not the admin's older one, for packages at the root as well.
        "^(react|react-dom)(/.*)?$": "<rootDir>/../node_modules/$1$2",
      },
      // Native modules: what makes pages of Markdown comes as nothing else.
      extensionsToTreatAsEsm: [".ts", ".tsx"],
      transform: { "^.+\\.tsx?$": ["@swc/jest", { jsc, module: { type: "es6" } }] },
    },
    // Native modules, as Node runs them.
    { ...common, displayName: "scripts", rootDir: "scripts", testMatch: ["<rootDir>/**/*.spec.mjs"], transform: {} },
  ],
}
