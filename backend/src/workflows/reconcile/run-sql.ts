import { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"

/** Reads rows with plain SQL, for the reconciler's questions that span modules; it never writes by it. */
export async function runSql<Row>(container: MedusaContainer, sql: string, parameters: string[] = []): Promise<Row[]> {
  const connection = container.resolve(ContainerRegistrationKeys.PG_CONNECTION)
  const { rows } = await connection.raw<{ rows: Row[] }>(sql, parameters)
  return rows
}
