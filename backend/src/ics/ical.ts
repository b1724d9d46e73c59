import { createRequire } from "node:module"

type Ical = (typeof import("ical.js", { with: { "resolution-mode": "import" } }))["default"]

/** The library's CommonJS build. Its types describe the other one alone, which TypeScript would not let this code import. */
export const ICAL: Ical = createRequire(__filename)("ical.js")

export type Component = InstanceType<Ical["Component"]>
export type Property = InstanceType<Ical["Property"]>
export type Time = InstanceType<Ical["Time"]>
export type Recur = InstanceType<Ical["Recur"]>
