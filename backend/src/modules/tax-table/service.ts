import { MedusaService } from "@medusajs/framework/utils"
import { TaxTableRow } from "./models/tax-table-row"

export class TaxTableModuleService extends MedusaService({ TaxTableRow }) {}
