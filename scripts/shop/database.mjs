import { SettingError } from "./setting-error.mjs"

/** Any number that no other program uses as an advisory lock on the same database. */
const MIGRATION_LOCK = 20_260_711

/**
 * Loaded late: at the first start the package is not installed yet when this file is read.
 * @param {string} url
 */
async function connect(url) {
  const { default: pg } = await import("pg")
  const client = new pg.Client({ connectionString: url, connectionTimeoutMillis: 5000 })
  // A lost connection also fails the query that waits for it; without a listener it would end the process instead.
  client.on("error", () => {})
  await client.connect()
  return client
}

/**
 * @param {string} url
 * @throws {SettingError} naming DATABASE_URL (never the address, which holds a password) when nobody answers
 */
export async function assertDatabaseAnswers(url) {
  try {
    const client = await connect(url)
    await client.end()
  } catch (error) {
    const reason =
      error instanceof AggregateError ? error.errors[0]?.message : error instanceof Error ? error.message : error
    throw new SettingError("DATABASE_URL", `the database does not answer (${String(reason)}).`)
  }
}

/**
 * @param {string} url of any database of the server
 * @param {string} name of the database that must exist
 */
export async function makeDatabase(url, name) {
  const client = await connect(url)
  try {
    const { rowCount } = await client.query("select 1 from pg_database where datname = $1", [name])
    if (!rowCount) await client.query(`create database ${client.escapeIdentifier(name)}`)
  } finally {
    await client.end()
  }
}

/**
 * @typedef {object} Migrations
 * @property {() => Promise<string | null>} migratedTo which build the database was last brought to
 * @property {(build: string) => Promise<void>} noteMigratedTo
 */

/**
 * Runs `work` while no other machine does the same on this database: schema migrations take no lock of their own.
 * @template T
 * @param {string} url
 * @param {(database: Migrations) => Promise<T>} work
 * @returns {Promise<T>}
 */
export async function withMigrationLock(url, work) {
  const client = await connect(url)
  try {
    await client.query("select pg_advisory_lock($1)", [MIGRATION_LOCK])
    await client.query("create schema if not exists shop_setup")
    await client.query("create table if not exists shop_setup.migrated (build text not null)")
    return await work({
      migratedTo: async () => (await client.query("select build from shop_setup.migrated")).rows[0]?.build ?? null,
      noteMigratedTo: async (build) => {
        await client.query(
          "with gone as (delete from shop_setup.migrated) insert into shop_setup.migrated values ($1)",
          [build],
        )
      },
    })
  } finally {
    await client.end()
  }
}
