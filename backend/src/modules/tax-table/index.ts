import { Module } from "@medusajs/framework/utils"
import { TaxTableModuleService } from "./service"

export const TAX_TABLE_MODULE = "tax_table"

export default Module(TAX_TABLE_MODULE, { service: TaxTableModuleService })
