import { ModuleProvider, Modules } from "@medusajs/framework/utils"
import { StripePayment } from "./stripe-payment"

export default ModuleProvider(Modules.PAYMENT, { services: [StripePayment] })
