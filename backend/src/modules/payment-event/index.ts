import { Module } from "@medusajs/framework/utils"
import { PaymentEventModuleService } from "./service"

export const PAYMENT_EVENT_MODULE = "payment_event"

export default Module(PAYMENT_EVENT_MODULE, { service: PaymentEventModuleService })
