import { Module } from "@medusajs/framework/utils"
import { LinkCheckModuleService } from "./service"

export const LINK_CHECK_MODULE = "link_check"

export default Module(LINK_CHECK_MODULE, { service: LinkCheckModuleService })
