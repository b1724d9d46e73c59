import { ModuleProvider, Modules } from "@medusajs/framework/utils"
import { FairMemoryLock } from "./fair-memory-lock"

export default ModuleProvider(Modules.LOCKING, { services: [FairMemoryLock] })
