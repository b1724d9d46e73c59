import { ModuleProvider, Modules } from "@medusajs/framework/utils"
import connectToRedis from "@medusajs/locking-redis/dist/loaders"
import { OrderedRedisLock } from "./ordered-redis-lock"

export default ModuleProvider(Modules.LOCKING, { services: [OrderedRedisLock], loaders: [connectToRedis] })
