import { MedusaService } from "@medusajs/framework/utils"
import { LinkCheck } from "./models/link-check"

export class LinkCheckModuleService extends MedusaService({ LinkCheck }) {}
