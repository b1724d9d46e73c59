import { ModuleProvider, Modules } from "@medusajs/framework/utils"
import { TaxTableService } from "./service"

export default ModuleProvider(Modules.TAX, { services: [TaxTableService] })
