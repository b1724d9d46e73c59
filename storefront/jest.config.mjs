const jsc = {
  parser: { syntax: "typescript", tsx: true },
  transform: { react: { runtime: "automatic" } },
  target: "es2022",
}

/**
 * The storefront's unit tests, as native modules: what makes pages of Markdown comes as nothing else. They run apart from
 * the backend's, since Jest remembers for a whole process which way a file is loaded, and both load the contracts.
 */
const config = {
  displayName: "storefront",
  rootDir: "src",
  testMatch: ["<rootDir>/**/*.spec.{ts,tsx}"],
  testPathIgnorePatterns: ["/node_modules/", "/\\.next/"],
  modulePathIgnorePatterns: ["/\\.next/"],
  moduleNameMapper: {
    "^@/(.*)$": "<rootDir>/$1",
    "^server-only$": "<rootDir>/../../node_modules/server-only/empty.js",
    // The storefront's React, not the admin's older one, for packages at the root as well.
    "^(react|react-dom)(/.*)?$": "<rootDir>/../node_modules/$1$2",
  },
  extensionsToTreatAsEsm: [".ts", ".tsx"],
  transform: { "^.+\\.tsx?$": ["@swc/jest", { jsc, module: { type: "es6" } }] },
}

export default config
