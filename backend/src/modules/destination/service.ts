import type { InferTypeOf } from "@medusajs/framework/types"
import { MedusaService } from "@medusajs/framework/utils"
import { Destination } from "./models/destination"

export type DestinationRecord = InferTypeOf<typeof Destination>

export class DestinationModuleService extends MedusaService({ Destination }) {}
