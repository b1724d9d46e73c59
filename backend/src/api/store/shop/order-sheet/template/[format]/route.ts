import { MedusaResponse, MedusaStoreRequest } from "@medusajs/framework/http"
import { MedusaError } from "@medusajs/framework/utils"
import { csvOf, templateTable } from "../../../../../../order-sheet/sheet-template"
import { writeWorkbook } from "../../../../../../sheet-files/write-workbook"
import { listDecks } from "../../../../../../workflows/catalogue/list-decks"

const XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"

/** The list to fill in, as csv or xlsx, with a column for each deck that is sold today. */
export const GET = async (req: MedusaStoreRequest, res: MedusaResponse) => {
  const format = req.params.format!
  if (format !== "csv" && format !== "xlsx")
    throw new MedusaError(MedusaError.Types.NOT_FOUND, "The template is there as csv and as xlsx.")
  const table = templateTable(await listDecks(req.scope, req.publishable_key_context.sales_channel_ids))
  res.set("cache-control", "no-cache")
  res.set("content-disposition", `attachment; filename="order-sheet.${format}"`)
  if (format === "csv") res.type("text/csv; charset=utf-8").send(csvOf(table))
  else res.type(XLSX).send(await writeWorkbook(table, "Order sheet"))
}
