import { SERVED } from "./shop/paths.mjs"

/*
 * `npm run serve -- medusa` or `-- storefront`: one built half of the shop in production mode, in this very process. `npm start`
 * starts them so on one machine, containers each on its own.
 */
const half = SERVED[process.argv[2] ?? ""]
if (!half) {
  console.error(`✗ say which half to serve: ${Object.keys(SERVED).join(" or ")}`)
  process.exit(1)
}
const { cwd, command } = half(process.env)
process.chdir(cwd)
process.argv.splice(1, Infinity, ...command)
await import(command[0] ?? "")
