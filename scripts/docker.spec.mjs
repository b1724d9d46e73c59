import Ajv from "ajv"
import { spawnSync } from "node:child_process"
import { readFileSync } from "node:fs"
import { join } from "node:path"
import { parse } from "yaml"
import { ROOT } from "./shop/paths.mjs"

const read = (path) => readFileSync(join(ROOT, path), "utf8")
const compose = parse(read("docker-compose.yml"), { merge: true })
const DOCKERFILES = ["backend/Dockerfile", "storefront/Dockerfile"]
const SECRETS = /(SECRET|PASSWORD|API_KEY|PUBLISHABLE_KEY)$/

/** Every `npm run <script>` of a text, as a shell line or as a list of words. */
const npmScripts = (text) => [...text.matchAll(/"?npm"?,? "?run"?,? "?([a-z:-]+)/g)].map(([, script]) => script)

const hasCompose = spawnSync("docker", ["compose", "version"]).status === 0

const valid = hasCompose ? "is taken by docker compose" : "fits the compose specification's schema"
it(valid, () => {
  if (hasCompose) {
    const variables = [...read("docker-compose.yml").matchAll(/\$\{([A-Z_]+)/g)].map(([, name]) => [name, "set"])
    const env = { ...process.env, ...Object.fromEntries(variables) }
    const args = ["compose", "--env-file", "/dev/null", "config", "--quiet", "--no-env-resolution"]
    expect(spawnSync("docker", args, { cwd: ROOT, env, encoding: "utf8" }).stderr).toBe("")
    return
  }
  const { $schema: _draft7, ...schema } = JSON.parse(read("node_modules/dclint/schemas/compose.schema.json"))
  const fits = new Ajv({ strict: false, validateFormats: false }).compile(schema)
  fits(compose)
  expect(fits.errors).toBeNull()
})

it("has all that makes up the shop", () => {
  const parts = ["postgres", "redis", "migrate", "medusa", "worker", "storefront", "mail", "proxy"]
  expect(Object.keys(compose.services).sort()).toEqual(parts.sort())
})

it("gives no secret a default", () => {
  const secrets = Object.values(compose.services).flatMap(({ environment = {} }) =>
    Object.entries(environment).filter(([name]) => SECRETS.test(name)),
  )
  expect(secrets.length).toBeGreaterThan(10)
  for (const [name, value] of secrets) expect(value).toMatch(new RegExp(`^\\$\\{${name}:\\?`))
})

it("shows the outside nothing but the proxy", () => {
  const open = Object.entries(compose.services).flatMap(([name, { ports = [] }]) =>
    ports.filter((port) => !port.startsWith("127.0.0.1:")).map(() => name),
  )
  expect(new Set(open)).toEqual(new Set(["proxy"]))
})

it("runs nothing in containers but the npm scripts that npm start and these tests run", () => {
  const { scripts } = JSON.parse(read("package.json"))
  const used = [...DOCKERFILES, "docker-compose.yml"].flatMap((path) => npmScripts(read(path)))
  expect([...new Set(used)].sort()).toEqual(["build", "migrate", "serve"])
  for (const script of used) expect(scripts[script]).toBe(`exec node scripts/${script}.mjs`)
})

it.each(DOCKERFILES)("%s copies only what there is, and never runs as root", (path) => {
  const dockerfile = read(path)
  for (const [, sources] of dockerfile.matchAll(/^COPY ((?!--from).+) \S+$/gm))
    for (const source of sources.split(" ")) expect(read.bind(null, source)).not.toThrow("ENOENT")
  expect(dockerfile).toMatch(/^USER node$/m)
})

it("keeps secrets and data out of the images", () => {
  expect(read(".dockerignore").split("\n")).toEqual(
    expect.arrayContaining([".env", ".data", ".git", "**/node_modules"]),
  )
})
