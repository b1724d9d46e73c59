import { ModuleProvider, Modules } from "@medusajs/framework/utils"
import { DeckShippingService } from "./service"

export default ModuleProvider(Modules.FULFILLMENT, { services: [DeckShippingService] })
